import type { BusinessCard } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import { measureFieldOf } from '../../model/measure-field';
import { measureWordIn, projectName } from '../../model/names';
import { quote } from '../words/quote';
import { rule, type Violation } from '../rule';

export const cardOutsideMeasure = rule({
  id: 'card-outside-measure',
  name: '施策が不明な個票',
  severity: 'error',
  about: 'どの個票も、施策の見出し（「施策1 …」）の下か、名前で施策が分かるシートにあること。',
  why: '施策が分からない個票は、施策ごとの集計に含められません。',
  example: {
    wrong: '個票のシートの先頭にあった「施策1 地場産業の振興」の見出しを削除した。',
    right: '個票の上に行を加え、「施策1 地場産業の振興」と見出しを入力します。',
  },
  *check({ evaluation: { cards, layout } }) {
    const outside = cards.filter((card) => card.measure === null && !card.unmeasured);
    if (typeof layout.measuresBy === 'object') {
      yield* blankItems(outside, layout.measuresBy.label);
      return;
    }
    const word = measureWordIn(layout);
    // Cards of one sheet want the same heading.
    for (const [, [first, ...others]] of groupBy(outside, (card) => card.name.place.sheet)) {
      if (!first) continue;
      const more = others.length === 0 ? '' : `（このシートのほか${others.length}枚も同じ）`;
      yield {
        at: first.name,
        owner: projectName(first),
        message: `この個票がどの${word}のものか分かりません${more}。個票の上に行を加え、「${word}1 …」のような${word}の見出しを入力してください。`,
        reads: others.map((card) => card.name),
        related: others.map((card) => ({ ...card.name.place, label: card.name.label })),
      };
    }
  },
});

/** Where an item of the card tells its 施策, it is to be filled in; of one that is 必須, `required-blank` speaks. */
function* blankItems(cards: readonly BusinessCard[], label: string): Iterable<Violation> {
  for (const card of cards) {
    const field = measureFieldOf(card, label);
    if (field?.state === 'blank' && field.required) continue;
    yield {
      at: field ?? card.name,
      owner: projectName(card),
      message: `この個票がどの施策のものか分かりません。${quote(label)}に施策の名前を入力してください。`,
    };
  }
}
