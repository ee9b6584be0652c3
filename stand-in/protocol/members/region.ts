import type { Area } from '../../../src/workbook/cell';
import { fullAddress } from '../../engine/address';
import { bounding, intersection, spansColumns, spansRows } from '../../engine/area';
import type { Sheet } from '../../engine/sheet';
import type { Style, StylePatch } from '../../engine/style';
import type { Scope } from '../member';

/** Some areas of one sheet: what formats apply to. */
export interface Region {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const regionAddress = ({ sheet, areas }: Region) => areas.map((area) => fullAddress(sheet.name, area)).join(',');

/** Changes the look of the region's cells. */
export function restyle({ sheet, areas }: Region, patch: StylePatch, scope: Scope): void {
  for (const area of areas) {
    sheet.checkWritable(area);
    sheet.restyle(area, () => patch);
    scope.workbook.emit({ type: 'formatted', sheet, area });
  }
}

/** What all cells of the region have in common; null where they differ. */
export function common<T>({ sheet, areas }: Region, read: (style: Style | null) => T): T | null {
  const values = areas.flatMap((area) => stylesIn(sheet, area)).map(read);
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function stylesIn(sheet: Sheet, area: Area): (Style | null)[] {
  const seen = new Set<Style | null>();
  const { bottom, right } = clipped(sheet, area);
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      for (const style of sheet.stylesAt(row, column)) seen.add(style);
    }
  }
  return [...seen];
}

/** Whole rows and columns end one past what the sheet uses: beyond, all is alike. */
function clipped(sheet: Sheet, area: Area): Area {
  if (!spansColumns(area) && !spansRows(area)) return area;
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const corner = { ...area, bottom: area.top, right: area.left };
  const grown = bounding(corner, { ...used, bottom: used.bottom + 1, right: used.right + 1 });
  return intersection(area, grown) ?? corner;
}
