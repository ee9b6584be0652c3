import { amountRows } from '../../layout/card';
import { countable } from '../../layout/form-sheet/words';
import { ownValueKinds, type OwnItem } from '../../layout/own-item';
import type { YearValue } from '../../model/evaluation';
import type { Field } from '../../model/field';
import type { Area } from '../../workbook/cell';
import { standsIn } from '../sheet/grid';
import type { OwnHit } from '../sheet/labels';
import { isBlank } from '../sheet/shown';
import { fieldAt, missingField, type Slot } from '../values/fields';
import { noContext } from '../values/reading';
import { slotRightOf } from '../values/right-of';
import { slotIn } from '../values/slot-in';
import type { LocatedCard } from './card-slots';

/** The values of the office's own items on a card: those that stand alone, and those of each year column. */
export interface OwnValues {
  readonly own: ReadonlyMap<OwnItem, Field<unknown>>;
  readonly byYear: readonly ReadonlyMap<OwnItem, YearValue>[];
}

const none: ReadonlyMap<OwnItem, never> = new Map<OwnItem, never>();

/** `columns`: the card's year columns. `moneyFactor`: 千円 for each 1 of its amounts. */
export function readOwnItems(card: LocatedCard, columns: readonly Area[], moneyFactor: number): OwnValues {
  const items = card.sheet.layout.own.filter(({ form, kind }) => form === 'card' && kind !== 'ignored');
  if (items.length === 0) return { own: none, byYear: columns.map(() => none) };
  const own = new Map<OwnItem, Field<unknown>>();
  const byYear = columns.map(() => new Map<OwnItem, YearValue>());
  for (const item of items) {
    const hit = card.own.find((one) => one.own === item);
    if (hit && isYearly(card, hit, columns))
      columns.forEach((column, index) => byYear[index]?.set(item, figureAt(card, hit, column, moneyFactor)));
    else own.set(item, valueOf(card, item, hit, moneyFactor));
  }
  return { own, byYear };
}

/**
 * Whether values stand under the years right of a label, or would: left of the columns, below their headings. A number
 * that is none of money has to stand above a row of amounts, too, and so has a choice or a mark, unless each year has one.
 */
function isYearly(card: LocatedCard, hit: OwnHit, columns: readonly Area[]): boolean {
  const { area, row, own } = hit;
  const { label, sheet } = card;
  const { grid } = sheet;
  const first = columns[0];
  const isCounted = countable.includes(own.kind);
  const isAmong = (own.kind === 'number' || isCounted) && amountRows.some((key) => (label[key]?.row ?? 0) > row);
  if (own.kind !== 'amount' && !isAmong && !(isCounted && isOneAYear(card, hit, columns))) return false;
  const head = label.moneyUnit ?? card.headings[0]?.year;
  if (!first || !head || row <= head.row || area.right >= first.left) return false;
  const beside = grid.row(row).find(({ column }) => column > area.right);
  return !beside || columns.some((column) => standsIn(grid, beside, column));
}

/** Whether what stands right of a label is one value for each of several years, and nothing else. */
function isOneAYear(
  { sheet: { grid, labels }, to, edge }: LocatedCard,
  { area, row }: OwnHit,
  columns: readonly Area[],
) {
  const cells = grid
    .row(row)
    .filter((cell) => cell.column > area.right && cell.column <= Math.min(to, edge + 1) && !isBlank(cell.value));
  return (
    columns.length > 1 &&
    cells.length === columns.length &&
    columns.every((column, index) => {
      const cell = cells[index];
      return cell !== undefined && standsIn(grid, cell, column) && !labels.isLabel(cell, 'card');
    })
  );
}

function figureAt({ sheet }: LocatedCard, hit: OwnHit, column: Area, moneyFactor: number): YearValue {
  const slot = slotIn(sheet.grid, hit.row, column);
  const { label, required, kind } = hit.own;
  const plain = kind === 'number' ? 'number' : kind === 'mark' ? 'mark' : kind === 'choice' ? 'text' : null;
  if (plain !== null)
    return fieldAt<'number' | 'mark' | 'text'>(
      sheet.grid,
      slot,
      { label, kind: plain, required },
      hit.place,
    ) as YearValue;
  return fieldAt(sheet.grid, slot, { label, kind: 'amount', required }, hit.place, { ...noContext, moneyFactor });
}

function valueOf(card: LocatedCard, item: OwnItem, hit: OwnHit | undefined, moneyFactor: number): Field<unknown> {
  const { sheet, hits, to, edge } = card;
  const kind = ownValueKinds[item.kind] ?? 'text';
  const declared = { label: item.label, kind, required: item.required };
  if (!hit) return missingField(declared, sheet.grid.place(hits[0]?.row ?? 0, hits[0]?.column ?? 0));
  const slot: Slot = slotRightOf(sheet, hit.area, 'card', Math.min(to, edge + 1));
  return fieldAt(sheet.grid, slot, declared, hit.place, { ...noContext, moneyFactor });
}
