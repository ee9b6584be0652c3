import { projectName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const textRepeated = rule({
  id: 'text-repeated',
  name: 'ほかの個票と同文',
  severity: 'notice',
  about: '概要・取組状況・検証のいずれかが、ほかの個票の同じ欄と一字一句同じでないこと（40字以上のもの。再掲は除く）。',
  why: 'ほかの個票を写して作り、書き直し忘れたものと区別できません。',
  example: {
    wrong: '施策1-2と施策1-5の取組状況が、まったく同じ文章になっている。',
    right: 'その事業の取組に書き直します。同じ内容でよければ、そのままで差し支えありません。',
  },
  yieldsTo: ['project-duplicate'],
  *check({ facts: { repeatedTexts } }) {
    for (const [card, { first, fields, same }] of repeatedTexts) {
      const [one, ...others] = fields;
      if (!one) continue;
      const labels = fields.map(({ label }) => `「${label}」`).join('');
      yield {
        at: one,
        owner: projectName(card),
        message: `${labels}が、${projectName(first)}の個票と同じ文章です。写したまま書き直し忘れていないか、確かめてください。`,
        reads: [same, ...others],
        related: [same, ...others].map((field) => relatedTo(field)),
      };
    }
  },
});
