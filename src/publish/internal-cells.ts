import { amountRows } from '../layout/card';
import type { Layout } from '../layout/layout';
import { labelKey } from '../layout/spelling';
import type { BusinessCard, Evaluation } from '../model/evaluation';
import { isField, type Field } from '../model/field';
import { groupBy } from '../model/grouping';
import type { OwnItem } from '../layout/own-item';
import { read } from '../read/read';
import type { Place } from '../workbook/cell';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { internalKeys, internalLabels, publicLabels } from './internal-labels';

type At = Pick<Place, 'row' | 'column'>;

/** The cells of what is kept back, values and labels, by sheet; and headings of such items beside which no value was read. */
export interface InternalCells {
  readonly bySheet: ReadonlyMap<string, readonly At[]>;
  readonly unexplained: readonly Place[];
}

/** The cells of items that 様式定義 keeps back. */
export function internalCells(snapshot: Snapshot, evaluation: Evaluation): InternalCells {
  const { layout } = evaluation;
  const labels = internalLabels(layout);
  if (labels.length === 0) return { bySheet: new Map(), unexplained: [] };
  const whole = readWhole(snapshot, evaluation);
  const values = [...internalPlaces(whole), ...besideRepeats(snapshot, whole, labels)];
  const headings = snapshot.sheets.flatMap((sheet) =>
    headingsOn(sheet, layout).map((at): Place => ({ sheet: sheet.name, ...at })),
  );
  return {
    bySheet: groupBy([...values, ...headings], ({ sheet }) => sheet),
    unexplained: headings.filter(isWithoutValue(values)),
  };
}

/** Whether no value stands right of a heading in its row, nor below it in its column. */
function isWithoutValue(values: readonly Place[]): (heading: Place) => boolean {
  const rightmost = new Map<string, number>();
  const lowest = new Map<string, number>();
  const rowOf = ({ sheet, row }: Place): string => `${String(row)} ${sheet}`;
  const columnOf = ({ sheet, column }: Place): string => `${String(column)} ${sheet}`;
  for (const value of values) {
    rightmost.set(rowOf(value), Math.max(value.column, rightmost.get(rowOf(value)) ?? 0));
    lowest.set(columnOf(value), Math.max(value.row, lowest.get(columnOf(value)) ?? 0));
  }
  return (heading) =>
    (rightmost.get(rowOf(heading)) ?? -1) < heading.column && (lowest.get(columnOf(heading)) ?? -1) < heading.row;
}

/** Read so that values of items that are known and left alone (対象外) are found, too. */
function readWhole(snapshot: Snapshot, evaluation: Evaluation): Evaluation {
  const { layout } = evaluation;
  if (!layout.own.some(({ internal, kind }) => internal && kind === 'ignored')) return evaluation;
  const own = layout.own.map((item): OwnItem =>
    item.internal && item.kind === 'ignored' ? { ...item, kind: 'longText' } : item,
  );
  return read(snapshot, { ...layout, own });
}

/** Where values that are kept back stand, as far as they were read, and their labels. */
export function internalPlaces(evaluation: Evaluation): Place[] {
  const { layout, cards, list, measures, kpis, assessments, relatedProjects, ownValues } = evaluation;
  const kept = (form: Parameters<typeof internalKeys>[1], parts: readonly object[]) =>
    parts.flatMap((part) => picked(part, internalKeys(layout, form)));
  const fields = [
    ...kept('card', cards),
    ...kept(
      'card',
      cards.flatMap(({ years }) => years),
    ),
    ...kept('list', list?.rows ?? []),
    ...kept('measure', measures),
    ...kept('kpi', kpis),
    ...kept('kpiGrid', kpis),
    ...kept(
      'kpiGrid',
      kpis.flatMap(({ years }) => years),
    ),
    ...kept('assessment', assessments),
    ...kept('related', relatedProjects),
    ...cards.flatMap(ownOf),
    ...(list?.rows ?? []).flatMap(({ own }) => internalIn(own)),
    ...ownValues.flatMap(({ item, field }) => (item.internal ? [field] : [])),
    ...kpis.flatMap(({ ratings }) =>
      ratings.flatMap(({ type, field }) => (layout.forms.kpiGrid[type].internal ? [field as Field<unknown>] : [])),
    ),
  ];
  return [...placesOfFields(fields), ...derived(evaluation, new Set(fields))];
}

const ownOf = ({ own, years }: BusinessCard): Field<unknown>[] =>
  [own, ...years.map((year) => year.own)].flatMap(internalIn);

const internalIn = (own: ReadonlyMap<OwnItem, Field<unknown>>): Field<unknown>[] =>
  [...own].flatMap(([item, field]) => (item.internal ? [field] : []));

const picked = (part: object, keys: readonly string[]): Field<unknown>[] =>
  Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    keys.includes(key) && typeof value === 'object' && value !== null && isField(value) ? [value] : [],
  );

const placesOfFields = (fields: readonly Field<unknown>[]): Place[] =>
  fields.flatMap(({ state, place, labelPlace }) =>
    state === 'missing' ? [] : [place, ...(labelPlace ? [labelPlace] : [])],
  );

/** What tells a value that is kept back in another way: differences, sums, and amounts that the list repeats. */
function derived(evaluation: Evaluation, kept: ReadonlySet<Field<unknown>>): Place[] {
  const { differences, typedTotals, listAmounts, layout } = evaluation;
  const rows = amountRows.filter((row) => layout.forms.card[row].internal);
  return [
    ...differences.filter(({ amounts }) => amounts.some((one) => kept.has(one))).map(({ figure }) => figure.place),
    ...typedTotals.filter(({ row }) => rows.includes(row)).map(({ place }) => place),
    ...listAmounts.filter(({ item }) => rows.includes(item)).map(({ amount }) => amount.place),
  ];
}

/** A label that stands twice on a card is read once: what stands right of the other is kept back all the same. */
function besideRepeats({ sheets }: Snapshot, { repeatedLabels }: Evaluation, labels: readonly string[]): Place[] {
  const kept = repeatedLabels.filter(({ label, own }) => own?.internal ?? labels.includes(label));
  if (kept.length === 0) return [];
  const rows = new Map(sheets.map(({ name, cells }) => [name, groupBy(cells, ({ row }) => row)]));
  return kept.flatMap(({ place }) => {
    const right = (rows.get(place.sheet)?.get(place.row) ?? []).filter(({ column }) => column > place.column);
    return [place, ...right.map(({ row, column }) => ({ sheet: place.sheet, row, column }))];
  });
}

/** Cells that bear the label of an item that is kept back, and of no other, and nothing else: headings of columns. */
function headingsOn({ cells }: SheetSnapshot, layout: Layout): At[] {
  const shared = new Set(publicLabels(layout).map(labelKey));
  const keys = new Set(
    internalLabels(layout)
      .map(labelKey)
      .filter((key) => !shared.has(key)),
  );
  return cells.flatMap(({ value, row, column }) =>
    typeof value === 'string' && keys.has(labelKey(value)) ? [{ row, column }] : [],
  );
}
