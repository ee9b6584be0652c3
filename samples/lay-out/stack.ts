import type { Layout } from '../layout';
import { moveItem } from './item';
import type { Form, Item } from './item';

/** What stands on one sheet: rows of forms side by side, a blank row or column between any two. */
export interface SheetOfForms {
  readonly name: string;
  readonly rows: readonly (readonly Form[])[];
}

/** The forms' items, each at its place on the sheet. */
export function stack(rows: SheetOfForms['rows'], layout: Layout): Item[] {
  const items: Item[] = [];
  let top = 0;
  for (const forms of rows) {
    let left = 0;
    let height = 0;
    for (const form of forms) {
      for (const one of form.items) items.push(moveItem(one, top, left));
      left += form.columns + 1;
      height = Math.max(height, form.rows);
    }
    top += height + 1 + layout.rowsBetween;
  }
  return items;
}
