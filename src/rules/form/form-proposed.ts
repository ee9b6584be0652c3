import { rule } from '../rule';

export const formProposed = rule({
  id: 'form-proposed',
  name: '未採用の案',
  severity: 'notice',
  about: '様式定義に、採用するかどうかを決めていない案が残っていないこと。',
  why: '採用が「×」の行は案であり、点検にも集計にも使いません。',
  example: {
    wrong: '様式定義に、採用が「×」の案が12行残っている。',
    right: '使う案の採用を「○」にし、使わない案の行を削除します。',
  },
  *check({ evaluation: { layout } }) {
    const [first, ...others] = layout.proposals;
    if (!first || layout.source === 'given') return;
    yield {
      at: first,
      item: '採用',
      message: `様式定義に、採用していない案が${String(layout.proposals.length)}行あります。使う案は採用を「○」にし、使わない案は行を削除してください。`,
      reads: [layout.proposals.length],
      related: others.map((place) => ({ ...place, label: '採用' })),
    };
  },
});
