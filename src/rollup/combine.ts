import type { YearColumn } from '../layout/kinds';
import type { BusinessCard } from '../model/evaluation';
import { relistedAmong } from '../model/shown-once';
import { byRow, type Amounts, type AmountsByRow, type Group } from './amounts';
import { indexOfColumn, uniqueColumns } from './columns';
import { noGap, type Gaps, type GapsOfSums } from './gaps';
import { groupOf } from './group';
import { noOwnAmounts } from './own-figures';
import type { AreaRollup } from './roll-up';

/** Several policy areas side by side. */
export interface Combined {
  /** The areas' columns, each once. */
  readonly columns: readonly YearColumn[];
  /** The sums of all areas. A project that one area marks （再掲） and another counts is counted once. */
  readonly total: Group;
}

export function combine(areas: readonly AreaRollup[]): Combined {
  const columns = uniqueColumns(areas.flatMap((area) => area.columns));
  return { columns, total: groupOf(countedIn(areas, columns), columns.length) };
}

/** The same total without deposits, in the columns of `combine`. */
export function combineWithoutDeposits(areas: readonly AreaRollup[]): Group {
  const { columns } = combine(areas);
  return groupOf(
    countedIn(areas, columns).filter(({ deposit }) => !deposit),
    columns.length,
  );
}

function countedIn(areas: readonly AreaRollup[], columns: readonly YearColumn[]) {
  const projects = areas.flatMap((area) => {
    const aligned = alignTo(columns, area.columns);
    const alignedGaps = alignGapsTo(columns, area.columns);
    return area.projects
      .filter((project) => !area.relisted.has(project))
      .map(({ card, name, attributes, deposit, amounts, gaps }) => ({
        card,
        name,
        attributes,
        deposit,
        amounts: aligned(amounts),
        own: noOwnAmounts, // Each area has its own items.
        gaps: { rows: byRow((row) => alignedGaps(gaps.rows[row])), own: new Map() } satisfies GapsOfSums,
      }));
  });
  const elsewhere = countedElsewhere(projects);
  return projects.filter((project) => !elsewhere.has(project));
}

/** The marked ones that another area counts, each with the one that is counted. */
const countedElsewhere = <P extends { readonly card: BusinessCard }>(projects: readonly P[]): ReadonlyMap<P, P> =>
  new Map([...relistedAmong(projects, ({ card }) => card)].filter(([project]) => project.card.relisted));

/** The cards that the sums of all areas leave out, each with the one that is counted for it. */
export function relistedCards(areas: readonly AreaRollup[]): ReadonlyMap<BusinessCard, BusinessCard> {
  const within = areas.flatMap(({ relisted }) => [...relisted]);
  const once = areas.flatMap(({ projects, relisted }) => projects.filter((project) => !relisted.has(project)));
  const across = new Map([...countedElsewhere(once)].map(([project, counted]) => [project.card, counted.card]));
  return new Map([
    ...within.map(([{ card }, counted]) => [card, across.get(counted.card) ?? counted.card] as const),
    ...across,
  ]);
}

/** Puts amounts of one area's columns in the order of all columns; null where the area has none of a column. */
export function alignTo(
  columns: readonly YearColumn[],
  own: readonly YearColumn[],
): (amounts: AmountsByRow) => AmountsByRow {
  const align = alignListTo(columns, own);
  return (amounts) => byRow((row) => align(amounts[row]));
}

/** Puts the amounts of one row in that order. */
export function alignListTo(
  columns: readonly YearColumn[],
  own: readonly YearColumn[],
): (amounts: Amounts) => (number | null)[] {
  const sources = columns.map((column) => indexOfColumn(own, column));
  return (amounts) => sources.map((index) => amounts[index] ?? null);
}

/** The same of what one row's sums lack: nothing where the area has none of a column. */
export function alignGapsTo(columns: readonly YearColumn[], own: readonly YearColumn[]): (gaps: Gaps) => Gaps {
  const sources = columns.map((column) => indexOfColumn(own, column));
  return (gaps) => sources.map((index) => gaps[index] ?? noGap);
}
