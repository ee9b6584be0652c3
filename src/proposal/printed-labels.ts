import { amountRows, cardKeys, type CardKey } from '../layout/card';
import { builtInLayout } from '../layout/layout';
import { labelKey } from '../layout/spelling';
import { directions, obligations } from '../layout/vocabulary';
import type { BusinessCard } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import type { LabelledForm } from '../model/form-words';
import { inOneLine } from '../model/in-one-line';
import { gridOf, type Grid, type TextCell } from '../read/sheet/grid';
import { labelTableOf } from '../read/sheet/label-table';
import { compact, isNoteText, shownText } from '../read/sheet/shown';
import { whySkipped } from '../read/whole/sheets';
import type { Cell, Place } from '../workbook/cell';
import type { Snapshot } from '../workbook/snapshot';
import { formsByRow, isHeadingRow } from './forms-by-row';
import type { Sightings } from './sighting';

/** A label is no longer, and no sentence. */
const longest = 20;

/** A text that may be a label, where it belongs, and what stands right of it. */
interface Printed {
  readonly cell: TextCell;
  readonly grid: Grid;
  readonly form: LabelledForm;
  readonly value: Cell | null;
}

/**
 * The labels of the built-in form where no card is filled in: its own, and every other short text. Of a card, those that
 * stand as often as the card's own labels do. `cards`: the blank ones, whose 財務内容 tells which rows are of amounts.
 */
export function printedLabels({ sheets }: Snapshot, cards: readonly BusinessCard[]): Sightings {
  const printed = sheets.filter((sheet) => whySkipped(sheet) === null).flatMap((sheet) => printedOn(gridOf(sheet)));
  const table = labelTableOf(builtInLayout);
  const cardsTitle = labelKey(builtInLayout.titles.cards.label);
  const isKnown = (text: string) => table.meaningOf(text) !== null || labelKey(text) === cardsTitle;
  const known = new Map<CardKey, readonly Printed[]>(
    cardKeys.map((name) => [
      name,
      printed.filter(({ cell }) =>
        table.meaningOf(cell.value)?.labels.some((one) => one.form === 'card' && one.name === name),
      ),
    ]),
  );
  const forms = Math.max(1, ...[...known.values()].map(({ length }) => length));
  const unknown = groupBy(
    printed.filter(({ cell }) => !isKnown(cell.value)),
    ({ cell, form }) => `${form} ${labelKey(cell.value)}`,
  );
  return {
    forms,
    known: (name) => {
      const own = known.get(name) ?? [];
      return { count: own.length, example: '', entry: own[0] ? entryOf(own[0]) : null };
    },
    found: [...unknown.values()].flatMap((own) => {
      const [first] = own;
      if (!first || (first.form === 'card' && own.length * 2 < forms)) return [];
      const label = {
        form: first.form,
        label: inOneLine(first.cell.value, ' '),
        bearing: own.length,
        places: own.map(({ cell, grid }) => grid.place(cell.row, cell.column)),
        example: own.map(({ value }) => (value ? (shownText(value) ?? '') : '')).find((text) => text !== '') ?? '',
        forms: first.form === 'card' ? forms : own.length,
        values: own.map(({ value }) => (value ? [value] : [])),
      };
      const entry = entryOf(first);
      return [{ label, byYear: new Map(), entry, isByYear: cards.some((card) => isAmount(card, entry)) }];
    }),
  };
}

/** Whether a place stands in the rows of a card's amounts, under its first year. */
function isAmount({ years: [first] }: BusinessCard, { sheet, row, column }: Place): boolean {
  if (!first) return false;
  const { place } = first.heading;
  const last = Math.max(...amountRows.map((name) => first[name].labelPlace?.row ?? 0));
  return place.sheet === sheet && place.column === column && place.row < row && row < last;
}

/** Right beside a label, below a heading. */
function entryOf({ cell, grid }: Printed): Place {
  const { bottom, right } = grid.extent(cell.row, cell.column);
  return isHeadingRow(grid, cell.row) ? grid.place(bottom + 1, cell.column) : grid.place(cell.row, right + 1);
}

/** A sheet with fewer known labels is no form: the words of drop-down lists stand on one of their own. */
const fewestKnown = 2;

/** Row by row; a text takes the cell right beside it for its value, so that no value is taken for a label. */
function printedOn(grid: Grid): Printed[] {
  const taken = new Set<Cell>();
  const table = labelTableOf(builtInLayout);
  if (grid.shortTexts.filter(({ value }) => table.meaningOf(value) !== null).length < fewestKnown) return [];
  const formOf = formsByRow(grid);
  return grid.shortTexts.flatMap((cell): Printed[] => {
    if (taken.has(cell) || !isLabelLike(cell.value)) return [];
    const beside = grid.at(cell.row, grid.lastColumn(cell.row, cell.column) + 1);
    const isLabel = typeof beside?.value === 'string' && table.meaningOf(beside.value) !== null;
    const value = beside && !isLabel && !isHeadingRow(grid, cell.row) ? beside : null;
    if (value) taken.add(value);
    return [{ cell, grid, form: formOf(cell.row), value }];
  });
}

const words: ReadonlySet<string> = new Set([...directions, ...obligations]);

function isLabelLike(text: string): boolean {
  const plain = compact(text);
  if (plain.length > longest || !/\p{L}{2}/u.test(plain) || /[。、]/u.test(plain) || isNoteText(plain)) return false;
  return !words.has(plain) && !/^(?:施策\d|政策分野\d|令和|平成|R\d|\d+年)|単位/u.test(plain);
}
