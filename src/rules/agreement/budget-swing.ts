import type { DirectionMeaning } from '../../layout/layout';
import { costOf } from '../../model/card-costs';
import { knownDirection } from '../../model/direction';
import { yearColumnName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import { binaryCrumbs } from '../../model/rounding';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';
import { thousandYen } from '../words/thousand-yen';

export const budgetSwing = rule({
  id: 'budget-swing',
  name: '事業費の大幅増減',
  severity: 'query',
  about:
    '事業費が、次年度に30％以上増減しないこと（新規・終了する事業、拡充による増、縮小による減、1,000千円未満の事業を除く）。',
  why: '方針に表れていない大きな増減は、桁や年度の取り違えによることが多いためです。割合と下限の金額は設定で変えられます。',
  example: {
    wrong: '次年度方針は「継続」だが、事業費が2,500千円から25,000千円になっている。',
    right: '金額か方針を直します。増減に理由がある場合は、理由を付けて確認済みにします。',
  },
  yieldsTo: ['choice-unknown', 'amount-negative', 'continued-project-unbudgeted', 'amount-magnitude'],
  *check({ evaluation: { cards, year }, settings, facts }) {
    if (year === null) return;
    for (const card of cards) {
      if (facts.rescaledCosts.has(card)) continue;
      const now = costOf(card, year);
      const next = costOf(card, year + 1);
      if (!now?.field.value || !next?.field.value) continue;
      const before = now.field.value.thousandYen;
      const after = next.field.value.thousandYen;
      // Of a cost below zero, `amount-negative` speaks.
      if (Math.min(before, after) < 0 || Math.max(before, after) < settings.swingFloor) continue;
      const change = after - before;
      if (change === 0 || Math.abs(change) < settings.swingRatio * before - binaryCrumbs) continue;
      const direction = knownDirection(card.direction, facts.knownDirections);
      if (direction === null || announced(facts.directionMeanings.get(direction), change, after)) continue;
      const percent =
        before === 0 ? '' : `（${Math.round((Math.abs(change) / before) * 100)}％の${change > 0 ? '増' : '減'}）`;
      yield {
        at: next.field,
        owner: projectName(card),
        message: `事業費が${yearColumnName(now.column)}の${thousandYen(before)}から${yearColumnName(next.column)}の${thousandYen(after)}へ大きく変わっています${percent}が、次年度方針は${quote(direction)}です。金額と方針を確かめ、直すか、理由を記してください。`,
        reads: [now.field, card.direction],
        related: [relatedTo(now.field), relatedTo(card.direction)],
      };
    }
  },
});

/** Whether the direction announces the change, or another rule reports it: a project that goes on without any budget. */
function announced(meaning: DirectionMeaning | undefined, change: number, after: number): boolean {
  if (meaning === '新規' || meaning === '終了') return true;
  if (change > 0) return meaning === '増額';
  return meaning === '減額' || meaning === '移管' || after === 0;
}
