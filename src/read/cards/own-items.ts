import { amountRows } from '../../layout/card';
import { ownValueKinds, type OwnItem } from '../../layout/own-item';
import type { YearFigure } from '../../model/evaluation';
import type { Field } from '../../model/field';
import type { Area } from '../../workbook/cell';
import { standsIn } from '../sheet/grid';
import type { OwnHit } from '../sheet/labels';
import { fieldAt, missingField, type Slot } from '../values/fields';
import { noContext } from '../values/reading';
import { slotRightOf } from '../values/right-of';
import { slotIn } from '../values/slot-in';
import type { LocatedCard } from './card-slots';

/** The values of the office's own items on a card: those that stand alone, and those of each year column. */
export interface OwnValues {
  readonly own: ReadonlyMap<OwnItem, Field<unknown>>;
  readonly byYear: readonly ReadonlyMap<OwnItem, YearFigure>[];
}

const none: ReadonlyMap<OwnItem, never> = new Map<OwnItem, never>();

/** `columns`: the card's year columns. `moneyFactor`: 千円 for each 1 of its amounts. */
export function readOwnItems(card: LocatedCard, columns: readonly Area[], moneyFactor: number): OwnValues {
  const items = card.sheet.layout.own.filter(({ form, kind }) => form === 'card' && kind !== 'ignored');
  if (items.length === 0) return { own: none, byYear: columns.map(() => none) };
  const own = new Map<OwnItem, Field<unknown>>();
  const byYear = columns.map(() => new Map<OwnItem, YearFigure>());
  for (const item of items) {
    const hit = card.own.find((one) => one.own === item);
    if (hit && isYearly(card, hit, columns))
      columns.forEach((column, index) => byYear[index]?.set(item, figureAt(card, hit, column, moneyFactor)));
    else own.set(item, valueOf(card, item, hit, moneyFactor));
  }
  return { own, byYear };
}

/**
 * Whether figures stand under the years right of a label, or would: left of the columns, below their headings. A number
 * that is none of money has to stand above a row of amounts, too.
 */
function isYearly(card: LocatedCard, { area, row, own }: OwnHit, columns: readonly Area[]): boolean {
  const { label, sheet } = card;
  const { grid } = sheet;
  const first = columns[0];
  const isAmong = own.kind === 'number' && amountRows.some((key) => (label[key]?.row ?? 0) > row);
  if (own.kind !== 'amount' && !isAmong) return false;
  if (!first || !label.moneyUnit || row <= label.moneyUnit.row || area.right >= first.left) return false;
  const beside = grid.row(row).find(({ column }) => column > area.right);
  return !beside || columns.some((column) => standsIn(grid, beside, column));
}

function figureAt({ sheet }: LocatedCard, hit: OwnHit, column: Area, moneyFactor: number): YearFigure {
  const slot = slotIn(sheet.grid, hit.row, column);
  const { label, required, kind } = hit.own;
  if (kind === 'number') return fieldAt(sheet.grid, slot, { label, kind, required }, hit.place);
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
