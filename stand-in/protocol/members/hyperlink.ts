import { isCell } from '../../engine/area';
import type { Link } from '../../engine/cells';
import { displayText } from '../../engine/display';
import { writeCells } from '../../engine/write';
import { asRecord, asText, optional, type RangeTarget } from '../arguments';
import { property, unsure, type Member, type Scope } from '../member';

function readLink({ sheet, area }: RangeTarget): object | null {
  const { link, value } = sheet.cells.get(area.top, area.left);
  if (!link || !isCell(area)) return null;
  return { ...link, textToDisplay: displayText(value, sheet.formatAt(area.top, area.left)) };
}

function writeLink({ sheet, area }: RangeTarget, value: unknown, { workbook }: Scope): void {
  const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
  sheet.checkWritable(area);
  if (textToDisplay !== undefined && textToDisplay !== null) writeCells(workbook, sheet, area, asText(textToDisplay));
  const link: Link = Object.fromEntries(
    Object.entries({ address, documentReference, screenTip })
      .map(([key, text]) => [key, optional(text, asText, null)] as const)
      .filter(([, text]) => text !== null),
  );
  sheet.restyle(area, () => ({ color: '#0563C1', underline: 'Single' }));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.cells.set(row, column, { ...sheet.cells.get(row, column), link });
    }
  }
}

export const hyperlinkMember: Member<RangeTarget> = property(
  unsure('links', 'sets the link on every cell, text as if typed, and the look of a link (#0563C1, underlined); null for several cells'),
  { get: readLink, set: writeLink },
);
