import { fiscalYearName } from '../../model/fiscal-year';
import type { Review } from '../../review';
import type { Paint } from './paint';

/** `a.xlsx  政策分野12 中小企業（令和6年度） 施策3・指標2・個票27`. */
export function titleLine(file: string, { evaluation }: Review, colors: Paint): string {
  const { policyArea, year, measures, kpis, cards } = evaluation;
  if (policyArea === null && cards.length === 0) return colors.strong(file);
  const area = policyArea === null ? '' : `政策分野${policyArea.number.value ?? ''} ${policyArea.name.value ?? ''}`;
  const of = year === null ? '' : `（${fiscalYearName(year)}）`;
  const counts = `施策${String(measures.length)}・指標${String(kpis.length)}・個票${String(cards.length)}`;
  return `${colors.strong(file)}  ${area}${of} ${counts}`;
}
