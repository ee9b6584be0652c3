import { projectName } from '../../model/names';
import { aboveCost } from '../facts/above-cost';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const labourExceedsCost = rule({
  id: 'labour-exceeds-cost',
  name: '人件費が事業費超',
  severity: 'notice',
  about: '概算人件費が、どの年度も事業費を超えないこと。',
  why: '事業費より人件費の大きい事業は、進め方を見直す手がかりになります。負担金や会議では普通のことなので、設定で「実施」にしたときだけ点検します。',
  example: {
    wrong: '事業費が196、概算人件費が758となっている。',
    right: '金額に誤りがなければ、そのままで構いません。',
  },
  off: true,
  *check({ evaluation: { cards } }) {
    for (const { card, field, cost, words } of aboveCost(cards, 'labour')) {
      yield {
        at: field,
        owner: projectName(card),
        message: `${words}を上回っています。金額に誤りがないかを確かめてください。`,
        reads: [cost],
        related: [relatedTo(cost)],
      };
    }
  },
});
