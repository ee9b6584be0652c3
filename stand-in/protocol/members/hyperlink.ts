import { isCell } from '../../engine/area';
import { displayText } from '../../engine/display';
import type { Sheet } from '../../engine/sheet';
import type { Workbook } from '../../engine/workbook';
import { writeCells } from '../../engine/write';
import { asRecord, asText, optional, type RangeTarget } from '../arguments';
import { property, unsure, type Member } from '../member';

/** A cell's link with the text it shows; null where there is none. */
export function linkAt(sheet: Sheet, row: number, column: number): object | null {
  const { link, value } = sheet.cells.get(row, column);
  return link && { ...link, textToDisplay: displayText(value, sheet.formatAt(row, column)) };
}

/** Sets a cell's link, its text as if typed, and the look of a link. An empty cell shows the link's target. */
export function setLink(workbook: Workbook, sheet: Sheet, row: number, column: number, given: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = asRecord(given);
  const area = { top: row, left: column, bottom: row, right: column };
  sheet.checkWritable(area);
  const isEmpty = sheet.cells.get(row, column).value === null;
  const shown = textToDisplay ?? (isEmpty ? (address ?? documentReference) : null);
  if (shown !== null && shown !== undefined) writeCells(workbook, sheet, area, asText(shown));
  const texts = Object.entries({ address, documentReference, screenTip });
  const link = Object.fromEntries(
    texts.flatMap(([key, text]) => optional(text, (value) => [[key, asText(value)]], [])),
  );
  sheet.restyle(area, () => ({ color: '#0563C1', underline: 'Single' }));
  sheet.cells.set(row, column, { ...sheet.cells.get(row, column), link });
}

export const hyperlinkMember: Member<RangeTarget> = property(
  unsure(
    'links',
    'sets the link on every cell, text as if typed, the target as text of an empty cell, and the look of a link (#0563C1, underlined); null for several cells',
  ),
  {
    get: ({ sheet, area }) => (isCell(area) ? linkAt(sheet, area.top, area.left) : null),
    set: ({ sheet, area }, value, { workbook }) => {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) setLink(workbook, sheet, row, column, value);
    },
  },
);
