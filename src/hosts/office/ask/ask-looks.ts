import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import type { Style } from '../../../workbook/roles';
import type { Question } from '../wire/question';
import { lookOf, lookProperties } from './look';
import { answered } from '../wire/raw';

export type Styles = (Style | null)[][];

/** Asks how the cells of a block look, one by one. */
export function askLooks(queue: Question[], sheet: string, area: Area): Styles {
  const styles = bareRows(area);
  queue.push(cellsQuestion(sheet, area, styles, new Map()));
  return styles;
}

export function cellsQuestion(sheet: string, area: Area, styles: Styles, known: Map<string, Style>): Question {
  return {
    kind: 'looks',
    sheet,
    area,
    ask(worksheet, part) {
      const answer = answered(worksheet.getRange(areaAddress(part)).getCellProperties(lookProperties));
      return () => {
        const rows = answer();
        for (const [index, cells] of rows.entries()) {
          const row = styles[part.top + index];
          for (const [offset, cell] of cells.entries()) if (row) row[part.left + offset] = shared(known, lookOf(cell));
        }
        return JSON.stringify(rows).length;
      };
    },
  };
}

export function bareRows({ bottom, right }: Area): Styles {
  return Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => null));
}

/** One object for all equal looks, so that their cells make rectangles. */
export function shared(known: Map<string, Style>, style: Style | null): Style | null {
  if (!style) return null;
  const key = JSON.stringify(style);
  const same = known.get(key) ?? style;
  known.set(key, same);
  return same;
}
