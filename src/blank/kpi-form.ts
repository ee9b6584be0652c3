import type { FiscalYear } from '../layout/kinds';
import type { Layout } from '../layout/layout';
import { sections } from '../layout/sections';
import { fiscalYearName } from '../model/fiscal-year';
import { areaWidth } from './header-form';
import { blank, lower, printed, type Form, type Piece } from './piece';

/** How many KPIs the form has room for. */
const count = 3;
/** The grid's fiscal years, counted from the evaluation year. */
const years = [-1, 0, 1] as const;
/** The rows of a KPI: its values, and its grid. */
const heights = [36, 20, 72, 72] as const;

/** Section 1: the KPIs below each other. */
export function kpiSection(year: FiscalYear, layout: Layout): Form {
  const { kpi } = layout.forms;
  const all = Array.from({ length: count }, (_, index) => lower(oneKpi(index + 1, year, layout), 3 + index * 4));
  return {
    pieces: [
      printed([0, 0, 1, areaWidth], 'section', sections.progress.name),
      printed([1, 0, 1, areaWidth], 'section', layout.words.kpiTitle.label),
      printed([2, 1, 1, 3], 'labelCentered', kpi.name.label),
      printed([2, 4], 'labelCentered', kpi.unit.label),
      printed([2, 5, 1, 2], 'labelCentered', kpi.description.label),
      ...all.flat(),
    ],
    heights: [26, 22, 20, ...all.flatMap(() => heights)],
  };
}

function oneKpi(number: number, year: FiscalYear, { forms }: Layout): Piece[] {
  const { kpiGrid } = forms;
  return [
    printed([0, 0], 'centered', number),
    blank([0, 1, 1, 3], 'text', 'kpiName'),
    blank([0, 4], 'centered', 'kpiUnit'),
    blank([0, 5, 1, 2], 'longText', 'kpiDescription'),
    printed([1, 1], 'labelCentered', kpiGrid.years.label),
    printed([2, 1], 'label', kpiGrid.target.label),
    printed([3, 1], 'label', kpiGrid.actual.label),
    ...years.flatMap((ahead, at) => [
      printed([1, 2 + at], 'labelCentered', fiscalYearName(year + ahead)),
      blank([2, 2 + at], 'figure', 'target'),
      blank([3, 2 + at], 'figure', 'actual'),
    ]),
    printed([1, 5], 'labelCentered', kpiGrid.final.label),
    blank([2, 5], 'figure', 'finalTarget'),
    printed([1, 6], 'labelCentered', kpiGrid.verification.label),
    blank([2, 6, 2], 'longText', 'verification'),
  ];
}
