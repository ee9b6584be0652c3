import type { Layout } from '../layout';
import { insertBlanks } from './insert-blanks';
import type { Item } from './item';
import { remarks } from './remarks';
import { spellHeading, spellLabel } from './spellings';

/** A sheet's items as the office has them: spelt, spread over narrow columns, with blank rows and columns, and remarks. */
export function placeOnSheet(items: readonly Item[], layout: Layout): Item[] {
  const placed = items.map((one) => shapeItem(spellItem(one, layout), layout));
  const apart = insertBlanks(placed, layout);
  return layout.remarks ? [...apart, ...remarks(apart)] : apart;
}

function spellItem(one: Item, layout: Layout): Item {
  const { value } = one.content;
  if (typeof value !== 'string') return one;
  if (one.look === 'label') return { ...one, content: { ...one.content, value: spellLabel(value, layout.labels) } };
  if (one.look === 'section') return { ...one, content: { ...one.content, value: spellHeading(value, layout.labels) } };
  return one;
}

/** 方眼紙 spreads each column over several; without merges, a value stands in the first cell of its rectangle. */
function shapeItem(one: Item, { graphPaper, merges }: Layout): Item {
  const column = one.column * graphPaper;
  if (merges === 'none') return { ...one, column, rows: 1, columns: 1 };
  return { ...one, column, columns: one.columns * graphPaper };
}
