import { yearColumnName } from '../../model/fiscal-year';
import { costOf } from '../../model/card-costs';
import { knownDirection } from '../../model/direction';
import { projectName } from '../../model/names';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';
import { thousandYen } from '../words/thousand-yen';

export const endedProjectBudgeted = rule({
  id: 'ended-project-budgeted',
  name: '終了事業の次年度額',
  severity: 'query',
  about: '終了・廃止・完了とした事業に、次年度の事業費がないこと。',
  why: '終わる事業に次年度の事業費があれば、方針か金額のどちらかが誤っているか、理由の説明が要ります。',
  example: {
    wrong: '次年度方針は「終了」だが、令和7年度(見込み)の事業費に327千円が入っている。',
    right: '金額か方針を直します。経過措置の支払いなどで正しい場合は、理由を付けて確認済みにします。',
  },
  yieldsTo: ['choice-unknown'],
  *check({ evaluation: { cards, year }, facts }) {
    if (year === null) return;
    for (const card of cards) {
      const direction = knownDirection(card.direction, facts.knownDirections);
      if (direction === null || facts.directionMeanings.get(direction) !== '終了') continue;
      const next = costOf(card, year + 1);
      const cost = next?.field.value?.thousandYen ?? 0;
      if (!next || cost <= 0) continue;
      yield {
        at: next.field,
        owner: projectName(card),
        message: `次年度方針が${quote(direction)}ですが、${yearColumnName(next.column)}の事業費に${thousandYen(cost)}が見込まれています。方針と金額のどちらが正しいかを確かめ、直すか、理由を記してください。`,
        reads: [card.direction],
        related: [relatedTo(card.direction)],
      };
    }
  },
});
