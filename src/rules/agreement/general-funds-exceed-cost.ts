import { projectName } from '../../model/names';
import { aboveCost } from '../facts/above-cost';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const generalFundsExceedCost = rule({
  id: 'general-funds-exceed-cost',
  name: '一般財源の超過',
  severity: 'error',
  about: '所要一般財源が、同じ年度の事業費を超えないこと。',
  why: '所要一般財源は事業費の内訳なので、事業費より大きくなることはありません。',
  example: {
    wrong: '事業費が2,500、所要一般財源が25,000となっている。',
    right: '桁や行の取り違えを確かめ、所要一般財源を2,500に直します。',
  },
  yieldsTo: ['amount-negative'],
  *check({ evaluation: { cards } }) {
    for (const { card, field, cost, words } of aboveCost(cards, 'generalFunds')) {
      // Of a cost below zero, `amount-negative` speaks.
      if ((cost.value?.thousandYen ?? 0) < 0) continue;
      yield {
        at: field,
        owner: projectName(card),
        message: `${words}を超えています。どちらの金額が正しいかを確かめて直してください。`,
        reads: [cost],
        related: [relatedTo(cost)],
      };
    }
  },
});
