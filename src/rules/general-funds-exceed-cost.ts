import { columnName } from '../model/fiscal-year';
import { projectName } from '../model/names';
import { relatedTo } from './related-to';
import { rule } from './rule';
import { thousandYen } from './thousand-yen';

export const generalFundsExceedCost = rule({
  id: 'general-funds-exceed-cost',
  severity: 'error',
  about: '所要一般財源が、同じ年度の事業費を超えないこと。',
  why: '所要一般財源は事業費の内訳なので、事業費より大きくなることはありません。',
  example: {
    wrong: '事業費が2,500、所要一般財源が25,000となっている。',
    right: '桁や行の取り違えを確かめ、所要一般財源を2,500に直します。',
  },
  *check({ evaluation: { cards } }) {
    for (const card of cards) {
      for (const [index, funds] of card.generalFunds.entries()) {
        const cost = card.cost[index];
        if (!cost?.value || !funds.value || funds.value.thousandYen <= cost.value.thousandYen) continue;
        // Of a cost below zero, `amount-negative` speaks.
        if (cost.value.thousandYen < 0) continue;
        const column = card.columns[index]?.value;
        yield {
          at: funds,
          owner: projectName(card),
          message: `${column ? `${columnName(column)}の` : ''}所要一般財源${thousandYen(funds.value.thousandYen)}が、事業費${thousandYen(cost.value.thousandYen)}を超えています。どちらの金額が正しいかを確かめて直してください。`,
          reads: [cost],
          related: [relatedTo(cost)],
        };
      }
    }
  },
});
