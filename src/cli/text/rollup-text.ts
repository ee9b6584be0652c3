import { yearColumnName, fiscalYearName } from '../../model/fiscal-year';
import { textOf } from '../../model/field';
import { kpiStatusNames } from '../../model/kpi-status';
import type { YearColumn } from '../../layout/kinds';
import type { Group } from '../../rollup/amounts';
import { combine, combineWithoutDeposits } from '../../rollup/combine';
import { gapText } from '../../rollup/gaps';
import type { KpiRollup } from '../../rollup/kpis';
import type { AreaRollup } from '../../rollup/roll-up';
import { address } from '../../workbook/address';
import { money } from '../../report/money';
import type { Exclusion } from '../../rollup/exclusion';
import { notPublished, ownLines } from './own-text';
import { clip, displayWidth, padEnd, padStart } from './width';

/** An area's budget by measure, its total with and without deposits, and its KPIs, as lines for a terminal. */
export function rollupLines(area: AreaRollup): string[] {
  const { columns, measures, total, withoutDeposits, coverage, kpis } = area;
  return [
    `${areaTitle(area)}  単位: 千円`,
    ...budgetLines(columns, [
      ...measures.map((measure) => ({ ...measure, name: `${measure.label} ${measure.name}` })),
      { ...total, name: '計' },
      { ...withoutDeposits, name: '計（預託金を除く）' },
    ]),
    `集計した個票 ${String(coverage.counted)}件 / 全${String(coverage.cards)}件${coverage.asText > 0 ? `（うち文字で入力された金額 ${String(coverage.asText)}件）` : ''}`,
    ...coverage.excluded.map(excludedLine),
    ...kpis.map(kpiLine),
    ...ownLines(area),
  ];
}

const excludedLine = ({ place, field, why, internal }: Exclusion): string =>
  `  集計外: ${place.sheet} ${address(place)} ${field}${internal ? notPublished : ''} ${why}`;

/** `政策分野12 中小企業（令和6年度）`, as far as it is known. */
function areaTitle({ number, name, year }: Pick<AreaRollup, 'number' | 'name' | 'year'>): string {
  const known = number === '' && name === '' ? '政策分野不明' : `政策分野${number} ${name}`.trimEnd();
  return known + (year === null ? '' : `（${fiscalYearName(year)}）`);
}

/** Several areas in one total, and that without deposits. */
export function combinedLines(areas: readonly AreaRollup[]): string[] {
  const { columns, total } = combine(areas);
  return [
    `${String(areas.length)}政策分野の合計  単位: 千円`,
    ...budgetLines(columns, [
      { ...total, name: '合計' },
      { ...combineWithoutDeposits(areas), name: '合計（預託金を除く）' },
    ]),
  ];
}

const nameWidth = 34;
const countWidth = 8;
const leastWidth = 26;

/** A line of headings, and one a group; each column as wide as its heading. Below a group's, under each sum, what that lacks. */
function budgetLines(columns: readonly YearColumn[], groups: readonly (Group & { readonly name: string })[]): string[] {
  const headings = columns.map((column) => `事業費 ${yearColumnName(column)}`);
  const lacking = groups.map(({ gaps }) => gaps.rows.cost.map(gapText));
  const widths = headings.map((heading, index) =>
    Math.max(
      leastWidth,
      ...[heading, ...lacking.map((texts) => texts[index] ?? '')].map((text) => displayWidth(text) + 2),
    ),
  );
  const inColumns = (texts: readonly string[]) =>
    texts.map((text, index) => padStart(text, widths[index] ?? leastWidth)).join('');
  return [
    padEnd('', nameWidth) + padStart('事業数', countWidth) + inColumns(headings),
    ...groups.flatMap(({ name, projects, cost }, index) => {
      const below = lacking[index] ?? [];
      return [
        padEnd(clip(name, nameWidth), nameWidth) + padStart(String(projects), countWidth) + inColumns(cost.map(money)),
        ...(below.every((text) => text === '') ? [] : [padEnd('', nameWidth + countWidth) + inColumns(below)]),
      ];
    }),
  ];
}

function kpiLine({ kpi, years }: KpiRollup): string {
  const judged = years.flatMap(({ year, ratio, status, otherYear }) => {
    if (status === null || status === 'notDue') return [];
    const percent = ratio === null ? '' : ` ${(ratio * 100).toFixed(1)}%`;
    return [
      `${year === null ? '' : fiscalYearName(year)}${percent} ${kpiStatusNames[status]}${otherYear ? '（他年度の実績）' : ''}`,
    ];
  });
  return `指標${String(kpi.number.value ?? '')} ${textOf(kpi.name)}: ${judged.join('、')}`;
}
