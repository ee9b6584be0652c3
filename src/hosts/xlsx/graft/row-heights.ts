import { HostError } from '../../../workbook/host';
import type { RowHeight } from '../../../workbook/plan';
import { outlineSheet } from '../sheet-outline';
import { openLarge } from './dialect';
import type { Draft } from './draft';
import { append, splice, withAttribute, type Change } from './splice';

/**
 * Gives rows of one sheet their heights: nothing else of them changes. Throws `changed-meanwhile` where a row is not as high
 * as it was when this was planned; of one that says no height that cannot be told.
 */
export function setHeights(draft: Draft, part: string, heights: readonly RowHeight[]): void {
  const xml = openLarge(draft, part, 'worksheet');
  const outline = outlineSheet(xml, part);
  const data = outline.children.find(({ local }) => local === 'sheetData');
  if (!data) throw new HostError('damaged', 'sheetData');
  const rows = new Map([...outline.rows].reverse().map((one) => [one.row, one]));
  const added: RowHeight[] = [];
  const changes: Change[] = [];
  for (const wanted of [...heights].sort((a, b) => a.row - b.row)) {
    const there = rows.get(wanted.row);
    if (!there) {
      added.push(wanted);
      continue;
    }
    const opening = xml.slice(there.start, there.openEnd);
    const stated = /\sht\s*=\s*["']([^"']*)/.exec(opening)?.[1];
    if (stated !== undefined && Number(stated) !== wanted.expected)
      throw new HostError('changed-meanwhile', `${wanted.sheet}!${String(wanted.row + 1)}`);
    const text = withAttribute(withAttribute(opening, 'ht', String(wanted.height)), 'customHeight', '1');
    changes.push({ start: there.start, end: there.openEnd, text });
  }
  const newRow = ({ row, height }: RowHeight): string =>
    `<row r="${String(row + 1)}" ht="${String(height)}" customHeight="1"/>`;
  if (outline.rows.length === 0) changes.push(append(xml, data, added.map(newRow).join('')));
  else {
    for (const one of added) {
      const at = outline.rows.find(({ row }) => row > one.row)?.start ?? data.closeStart;
      changes.push({ start: at, end: at, text: newRow(one) });
    }
  }
  draft.put(part, splice(xml, changes));
}
