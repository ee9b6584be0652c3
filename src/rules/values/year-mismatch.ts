import type { FiscalYear, YearColumn } from '../../layout/kinds';
import { textOf, type Field } from '../../model/field';
import type { BusinessCard } from '../../model/evaluation';
import { fiscalYearName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const yearMismatch = rule({
  id: 'year-mismatch',
  name: '財務内容の年度違い',
  severity: 'error',
  about: '個票の財務内容の2つの年度が、ブックの評価年度とその翌年度であること。',
  why: '金額は年度ごとに集計するため、年度が違う個票の金額は別の年度に入ってしまいます。',
  example: {
    wrong: '令和6年度の評価なのに、前年度の個票を写したため、見出しが「令和5年度(予算)」のままになっている。',
    right: '見出しを「令和6年度(予算)」「令和7年度(見込み)」に直し、金額もその年度のものか確かめます。',
  },
  *check({ evaluation: { cards, year } }) {
    if (year === null) return;
    for (const card of cards) {
      const [first, ...others] = strayColumns(card, year);
      if (!first) continue;
      yield {
        at: first,
        owner: projectName(card),
        message: `財務内容の年度${[first, ...others].map((column) => quote(textOf(column))).join('')}が、この評価の年度と違います。${fiscalYearName(year)}と${fiscalYearName(year + 1)}に直し、金額もその年度のものか確かめてください。`,
        reads: [...others, year],
        related: others.map((column) => ({ ...column.place, label: '財務内容の年度' })),
      };
    }
  },
});

/** The year headings that bear neither the evaluated year nor the next, or the same one again. */
export function strayColumns({ years }: BusinessCard, year: FiscalYear): Field<YearColumn>[] {
  const columns = years.map(({ heading }) => heading);
  const isAgain = (its: FiscalYear, index: number) => columns.slice(0, index).some(({ value }) => value?.year === its);
  return columns.filter(
    ({ value }, index) =>
      value !== null && ((value.year !== year && value.year !== year + 1) || isAgain(value.year, index)),
  );
}
