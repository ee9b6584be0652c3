import type { Amount } from '../../layout/kinds';
import { ownValueKinds, type OwnItem } from '../../layout/own-item';
import type { Field } from '../../model/field';
import type { Area } from '../../workbook/cell';
import { firstWithin, standsIn } from '../sheet/grid';
import type { OwnHit } from '../sheet/labels';
import { fieldAt, missingField, type Slot } from '../values/fields';
import { noContext } from '../values/reading';
import { slotRightOf } from '../values/right-of';
import type { LocatedCard } from './card-slots';

/** The values of the office's own items on a card: those that stand alone, and those of each year column. */
export interface OwnValues {
  readonly own: ReadonlyMap<OwnItem, Field<unknown>>;
  readonly byYear: readonly ReadonlyMap<OwnItem, Field<Amount>>[];
}

const none: ReadonlyMap<OwnItem, never> = new Map<OwnItem, never>();

/** `columns`: the card's year columns. `moneyFactor`: 千円 for each 1 of its amounts. */
export function readOwnItems(card: LocatedCard, columns: readonly Area[], moneyFactor: number): OwnValues {
  const items = card.sheet.layout.own.filter(({ form, kind }) => form === 'card' && kind !== 'ignored');
  if (items.length === 0) return { own: none, byYear: columns.map(() => none) };
  const own = new Map<OwnItem, Field<unknown>>();
  const byYear = columns.map(() => new Map<OwnItem, Field<Amount>>());
  for (const item of items) {
    const hit = card.own.find((one) => one.own === item);
    if (hit && item.kind === 'amount' && isYearly(card, hit, columns))
      columns.forEach((column, index) => byYear[index]?.set(item, amountAt(card, hit, column, moneyFactor)));
    else own.set(item, valueOf(card, item, hit, moneyFactor));
  }
  return { own, byYear };
}

/** Whether amounts stand under the years right of a label, or would: left of the columns, below their headings. */
function isYearly({ sheet: { grid }, label }: LocatedCard, { area, row }: OwnHit, columns: readonly Area[]): boolean {
  const first = columns[0];
  if (!first || !label.finance || row <= label.finance.row || area.right >= first.left) return false;
  const beside = grid.row(row).find(({ column }) => column > area.right);
  return !beside || columns.some((column) => standsIn(grid, beside, column));
}

function amountAt({ sheet }: LocatedCard, hit: OwnHit, column: Area, moneyFactor: number): Field<Amount> {
  const slot = firstWithin(sheet.grid, hit.row, column) ?? { row: hit.row, column: column.left };
  const { label, required } = hit.own;
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
