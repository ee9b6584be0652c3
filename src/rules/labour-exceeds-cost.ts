import { columnName } from '../model/fiscal-year';
import { projectName } from '../model/names';
import { relatedTo } from './related-to';
import { rule } from './rule';
import { thousandYen } from './thousand-yen';

export const labourExceedsCost = rule({
  id: 'labour-exceeds-cost',
  severity: 'notice',
  about: '概算人件費が、どの年度も事業費を超えないこと。',
  why: '事業費より人件費の大きい事業は、進め方を見直す手がかりになります。負担金や会議では普通のことなので、設定で「実施」にしたときだけ検証します。',
  example: {
    wrong: '事業費が196、概算人件費が758となっている。',
    right: '金額に誤りがなければ、そのままで構いません。',
  },
  off: true,
  *check({ evaluation: { cards } }) {
    for (const card of cards) {
      for (const [index, labour] of card.labour.entries()) {
        const cost = card.cost[index];
        if (!cost?.value || !labour.value || labour.value.thousandYen <= cost.value.thousandYen) continue;
        const column = card.columns[index]?.value;
        yield {
          at: labour,
          owner: projectName(card),
          message: `${column ? `${columnName(column)}の` : ''}概算人件費${thousandYen(labour.value.thousandYen)}が、事業費${thousandYen(cost.value.thousandYen)}を上回っています。金額に誤りがないかを確かめてください。`,
          reads: [cost],
          related: [relatedTo(cost)],
        };
      }
    }
  },
});
