import type { YearColumn } from '../layout/kinds';
import { textOf } from '../model/field';
import { fiscalYearName } from '../model/fiscal-year';
import { measureNumberText } from '../model/measure-number';
import { address } from '../workbook/address';
import { byRow, type Amounts, type Group } from './amounts';
import { attributes } from './attributes';
import { alignGapsTo, alignListTo, alignTo, combine } from './combine';
import { ownItemName } from '../layout/own-item';
import { publicAmong } from './exclusion';
import { countOf, type Gaps } from './gaps';
import type { KpiRollup } from './kpis';
import type { OwnRollup } from './own';
import type { AreaRollup } from './roll-up';

type AmountsOf = Omit<Group, 'own'>;

/** What `hyoka rollup --json` prints; its schema describes it. `failed`: files that could not be used. */
export function toRollupJson<Failure>(areas: readonly AreaRollup[], failed: readonly Failure[]) {
  const { columns, total } = combine(areas);
  return {
    columns: columns.map(({ year, kind }) => ({ year: fiscalYearName(year), kind })),
    areas: areas.map((area) => areaJson(area, columns)),
    total: groupJson(total),
    failed,
  };
}

function areaJson(area: AreaRollup, columns: readonly YearColumn[]) {
  const aligned = alignTo(columns, area.columns);
  const align = alignListTo(columns, area.columns);
  const alignGaps = alignGapsTo(columns, area.columns);
  const group = ({ projects, gaps, ...amounts }: AmountsOf) =>
    groupJson({ projects, ...aligned(amounts), gaps: { ...gaps, rows: byRow((row) => alignGaps(gaps.rows[row])) } });
  return {
    number: area.number,
    name: area.name,
    year: yearJson(area.year),
    measures: area.measures.map(({ number, name, ...amounts }) => ({ number, name, ...group(amounts) })),
    total: group(area.total),
    withoutDeposits: group(area.withoutDeposits),
    by: Object.fromEntries(
      attributes.map((attribute) => [
        attribute,
        Object.fromEntries([...area.by[attribute]].map(([value, amounts]) => [value, group(amounts)])),
      ]),
    ),
    own: Object.fromEntries(
      area.own
        .filter(({ item }) => !item.internal)
        .map((one) => [ownItemName(one.item), ownJson(one, group, { align, alignGaps })]),
    ),
    kpis: area.kpis.map(kpiJson),
    kpiSummary: area.kpiSummary,
    coverage: {
      ...area.coverage,
      excluded: publicAmong(area.coverage.excluded).map(({ place, field, why }) => ({
        sheet: place.sheet,
        cell: address(place),
        field,
        why,
      })),
    },
  };
}

/** A 施策's number, `''` for cards that stand under none. An item that bears one value a card has lists of one. */
function ownJson(
  own: OwnRollup,
  groupOf: (group: AmountsOf) => unknown,
  { align, alignGaps }: { readonly align: (amounts: Amounts) => Amounts; readonly alignGaps: (gaps: Gaps) => Gaps },
) {
  if ('groups' in own)
    return { groups: Object.fromEntries([...own.groups].map(([value, group]) => [value, groupOf(group)])) };
  const list = (amounts: Amounts) => (own.yearly ? align(amounts) : amounts);
  const counts = (gaps: Gaps) => (own.yearly ? alignGaps(gaps) : gaps).map(countOf);
  const byMeasure = <T, U>(of: ReadonlyMap<number | null, T>, made: (one: T) => U) =>
    Object.fromEntries(
      [...of].map(([number, one]) => [number === null ? '' : measureNumberText(number), made(one)] as const),
    );
  return {
    sum: {
      byMeasure: byMeasure(own.byMeasure, list),
      total: list(own.total),
      gaps: { byMeasure: byMeasure(own.gaps.byMeasure, counts), total: counts(own.gaps.total) },
    },
  };
}

function kpiJson({ kpi, better, years, final, rating }: KpiRollup) {
  return {
    number: kpi.number.value,
    name: textOf(kpi.name),
    unit: textOf(kpi.unit),
    better,
    years: years.map(({ year, target, actual, actualYear, ratio, status }) => ({
      year: yearJson(year),
      target,
      actual,
      actualYear: yearJson(actualYear),
      ratio: ratioJson(ratio),
      status,
    })),
    final: { target: final.target, ratio: ratioJson(final.ratio) },
    rating,
  };
}

/** Only a group's own members, whatever else the object bears. */
const groupJson = (group: AmountsOf) => ({
  projects: group.projects,
  ...byRow((row) => group[row]),
  gaps: byRow((row) => group.gaps.rows[row].map(countOf)),
});

const yearJson = (year: number | null) => (year === null ? null : fiscalYearName(year));

/** To five decimals: 1.18947 is 118.947 %. */
const ratioJson = (ratio: number | null) => (ratio === null ? null : Math.round(ratio * 1e5) / 1e5);
