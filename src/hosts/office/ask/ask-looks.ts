import type { Area } from '../../../workbook/cell';
import type { Style } from '../../../workbook/roles';
import { askResult, type Answer } from '../wire/answer';
import { aboutBlock, type Question } from '../wire/question';
import { lookOf, lookProperties, wholeLookProperties } from './look';
import { hasOwnLook } from './own-look';

export type Styles = (Style | null)[][];

/** How each cell of a block from A1 on looks, by what roles can say, and as Excel tells all of it. */
export interface WholeLooks {
  readonly styles: Styles;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
}

/** Asks how the cells of a block look, one by one. */
export function askLooks(queue: Question[], sheet: string, area: Area): Answer<WholeLooks> {
  const styles = bareRows(area);
  const known = new Map<string, Style>();
  const found: Excel.CellProperties[][] = [];
  queue.push(
    aboutBlock('whole looks', sheet, area, (range, part) => {
      const asked = askResult(range.getCellProperties(wholeLookProperties));
      return (answered) => {
        const rows = asked(answered);
        for (const [index, cells] of rows.entries()) {
          found[part.top + index] = cells;
          styles[part.top + index] = cells.map((cell) => shared(known, lookOf(cell)));
        }
        return JSON.stringify(rows).length;
      };
    }),
  );
  return () => ({ styles, cells: found });
}

/** How cells look, as far as it is known; `own`: whether one of them has a look that no role gives. */
export interface Found {
  readonly styles: Styles;
  readonly known: Map<string, Style>;
  own: boolean;
}

/** The question for the looks of a block's cells, which go into `found`. */
export function cellsQuestion(sheet: string, area: Area, found: Found): Question {
  return aboutBlock('looks', sheet, area, (range, part) => {
    const asked = askResult(range.getCellProperties(lookProperties));
    return (answered) => {
      const rows = asked(answered);
      for (const [index, cells] of rows.entries()) {
        const row = found.styles[part.top + index];
        for (const [offset, cell] of cells.entries()) {
          const look = shared(found.known, lookOf(cell));
          if (row) row[part.left + offset] = look;
          if (look && hasOwnLook(cell)) found.own = true;
        }
      }
      return JSON.stringify(rows).length;
    };
  });
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
