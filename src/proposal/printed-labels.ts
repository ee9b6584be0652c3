import { cardKeys, type CardKey } from '../layout/card';
import { builtInLayout } from '../layout/layout';
import { labelKey } from '../layout/spelling';
import { directions, obligations } from '../layout/vocabulary';
import { groupBy } from '../model/grouping';
import { gridOf, type Grid, type TextCell } from '../read/sheet/grid';
import { labelTableOf } from '../read/sheet/label-table';
import { compact, isNoteText, shownText } from '../read/sheet/shown';
import { whySkipped } from '../read/whole/sheets';
import type { Cell } from '../workbook/cell';
import type { Snapshot } from '../workbook/snapshot';
import type { Sightings } from './sighting';

/** A label is no longer, and no sentence. */
const longest = 20;

/** A text that may be a label, and what stands right of it. */
interface Printed {
  readonly cell: TextCell;
  readonly grid: Grid;
  readonly value: Cell | null;
}

/**
 * The labels of a form on which nothing is filled in, or that is none of ours: every short text that stands as often as
 * the form's own labels do.
 */
export function printedLabels({ sheets }: Snapshot): Sightings {
  const printed = sheets.filter((sheet) => whySkipped(sheet) === null).flatMap((sheet) => printedOn(gridOf(sheet)));
  const table = labelTableOf(builtInLayout);
  const isKnown = (text: string) => table.meaningOf(text) !== null;
  const counts = new Map<CardKey, number>(
    cardKeys.map((name) => [
      name,
      printed.filter(({ cell }) =>
        table.meaningOf(cell.value)?.labels.some((one) => one.form === 'card' && one.name === name),
      ).length,
    ]),
  );
  const forms = Math.max(1, ...counts.values());
  const unknown = groupBy(
    printed.filter(({ cell }) => !isKnown(cell.value)),
    ({ cell }) => labelKey(cell.value),
  );
  return {
    forms,
    known: (name) => ({ count: counts.get(name) ?? 0, example: '' }),
    found: [...unknown.values()]
      .filter(({ length }) => length * 2 >= forms)
      .map((own) => ({
        label: {
          form: 'card',
          label: (own[0]?.cell.value ?? '').replace(/\s*\n\s*/gu, ' '),
          bearing: own.length,
          places: own.map(({ cell, grid }) => grid.place(cell.row, cell.column)),
          example: own.map(({ value }) => (value ? (shownText(value) ?? '') : '')).find((text) => text !== '') ?? '',
          forms,
          values: null,
        },
        values: own.map(({ value }) => (value ? [value] : [])),
        byYear: new Map(),
      })),
  };
}

/** Row by row; a text takes the cell right beside it for its value, so that no value is taken for a label. */
function printedOn(grid: Grid): Printed[] {
  const taken = new Set<Cell>();
  const table = labelTableOf(builtInLayout);
  return grid.shortTexts.flatMap((cell): Printed[] => {
    if (taken.has(cell) || !isLabelLike(cell.value)) return [];
    const beside = grid.at(cell.row, grid.lastColumn(cell.row, cell.column) + 1);
    const isLabel = typeof beside?.value === 'string' && table.meaningOf(beside.value) !== null;
    const value = beside && !isLabel ? beside : null;
    if (value) taken.add(value);
    return [{ cell, grid, value }];
  });
}

const words: ReadonlySet<string> = new Set([...directions, ...obligations]);

function isLabelLike(text: string): boolean {
  const plain = compact(text);
  if (plain.length > longest || !/\p{L}{2}/u.test(plain) || /[。、]/u.test(plain) || isNoteText(plain)) return false;
  return !words.has(plain) && !/^(?:施策\d|政策分野\d|令和|平成|R\d|\d+年)|単位/u.test(plain);
}
