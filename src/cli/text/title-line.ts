import { fiscalYearName } from '../../model/fiscal-year';
import { measureWordIn } from '../../model/names';
import type { Review } from '../../review';
import type { Paint } from './paint';

/** `a.xlsx  政策分野12 中小企業（令和6年度） 施策3・指標2・個票27`. */
export function titleLine(file: string, { evaluation }: Review, colors: Paint): string {
  const { policyArea, year, measures, kpis, cards, layout } = evaluation;
  if (policyArea === null && cards.length === 0) return colors.strong(file);
  const area =
    policyArea === null ? '' : `政策分野${policyArea.number.value ?? ''} ${policyArea.name.value ?? ''}`.trimEnd();
  const of = year === null ? '' : `（${fiscalYearName(year)}）`;
  const counts = `${measureWordIn(layout)}${String(measures.length)}・指標${String(kpis.length)}・個票${String(cards.length)}`;
  return `${colors.strong(file)}  ${area}${of} ${counts}`;
}
