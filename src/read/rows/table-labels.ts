import type { CardKey } from '../../layout/card';
import type { MissingLabel, RepeatedLabel } from '../../model/label-facts';
import type { Place } from '../../workbook/cell';
import { neededKeys } from '../values/card-values';
import type { CardTable } from './card-table';
import { fits } from './fitting-columns';
import { placeOf, unknownColumnsOf } from './unknown-columns';

/** The labels that a table of cards lacks, each once for all its rows; and 年度, where nothing tells the year of its amounts. */
export function missingTableLabels(table: CardTable): MissingLabel[] {
  const { sheet, columns, groups, rows } = table;
  const [first] = rows;
  if (!first) return [];
  const form = sheet.layout.forms.card;
  const lacking = lackingIn(table);
  const isUndated = groups.some(({ headingOf }) => headingOf(first.row).state === 'missing');
  const formPlace = placeOf(table, columns[0]);
  const free = freeColumns(table, first.row);
  const standing = standingFor(table, lacking);
  const labels = lacking.map((key) => ({ label: form[key].label, place: standing.get(key) }));
  return [...labels, ...(isUndated ? [{ label: '年度', place: undefined }] : [])].map(({ label, place }) => ({
    form: 'card',
    label,
    place: place ?? { ...formPlace, column: free() },
    formPlace,
  }));
}

/** The labels that a table lacks. 財務内容 heads the amounts of a form; a table has columns instead. */
export function lackingIn(table: CardTable): CardKey[] {
  const there = namesIn(table);
  return neededKeys(table.sheet.layout.forms.card).filter((key) => key !== 'moneyUnit' && !there.has(key));
}

/** Where a label that a table lacks may stand under another name: over the one column that holds such values. */
function standingFor(table: CardTable, lacking: readonly CardKey[]): ReadonlyMap<CardKey, Place> {
  const unknown = [...unknownColumnsOf(table).values()];
  const claims = lacking.flatMap((key) =>
    unknown.flatMap((own) => (fits(key, own, table.sheet.layout) ? [{ key, own }] : [])),
  );
  const alone = claims.filter(
    ({ key, own }) => claims.filter((other) => other.key === key || other.own === own).length === 1,
  );
  return new Map(alone.map(({ key, own }) => [key, placeOf(table, own.columns[0])]));
}

/** Columns that nothing heads: first those that a row fills all the same, then those right of the table. */
function freeColumns({ sheet: { grid }, columns }: CardTable, row: number): () => number {
  const areas = columns.map(({ column }) => column.area);
  const last = areas.at(-1)?.right ?? 0;
  const headless = grid
    .row(row)
    .map(({ column }) => column)
    .filter((column) => column < last && !areas.some(({ left, right }) => left <= column && column <= right));
  let next = last;
  return () => headless.shift() ?? (next += 1);
}

const namesIn = ({ alone, groups }: CardTable): ReadonlySet<unknown> =>
  new Set([...alone.keys(), ...groups.flatMap(({ amounts }) => [...amounts.keys()])]);

/** Items that two columns of a table hold, where nothing tells them apart: the first is read. */
export function repeatedTableLabels(table: CardTable): RepeatedLabel[] {
  const { sheet, columns, alone, groups } = table;
  const read = new Set([
    ...alone.values(),
    ...groups.flatMap(({ amounts, own }) => [...amounts.values(), ...own.values()]),
  ]);
  return columns.flatMap((column) => {
    const { item, name } = column;
    if (item === null || read.has(column)) return [];
    const first = columns.find((one) => one.item === item && read.has(one));
    const label = typeof item === 'string' ? sheet.layout.forms.card[item].label : item.label;
    return first
      ? [{ label, text: name.text, place: placeOf(table, column), first: placeOf(table, first), own: null }]
      : [];
  });
}
