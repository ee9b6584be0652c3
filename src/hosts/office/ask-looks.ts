import { areaAddress, parseArea } from '../../workbook/address';
import type { Area } from '../../workbook/cell';
import type { Style } from '../../workbook/roles';
import type { Question } from './batches';
import { askCommonLook } from './common-look';
import { addressLists, byShape, type Inner } from './draw-looks';
import type { Drawing } from './drawing';
import { lookOf, lookProperties } from './look';
import { answered } from './raw';
import { equalRectangles } from './rectangles';

type Styles = (Style | null)[][];

/** What a list of areas weighs in a request, in bytes: more than in its answer. */
const listBytes = 5_000;

/** Asks how the cells of a block look, one by one. */
export function askLooks(queue: Question[], sheet: string, area: Area): Styles {
  const styles = bareRows(area);
  queue.push(cellsQuestion(sheet, area, styles, new Map()));
  return styles;
}

/**
 * Asks how the cells of a block from A1 on look: those that looked alike when they were drawn (`likely`) as one, and one by
 * one only where they differ by now. A cell's look weighs as much as ten cells' contents.
 */
export function askLooksAlike(queue: Question[], sheet: string, area: Area, likely: Drawing['styles']): Styles {
  const styles = bareRows(area);
  const known = new Map<string, Style>();
  const lists = alikeLists(area, likely);
  queue.push({
    kind: 'alike',
    sheet,
    // A row a list.
    area: { top: 0, left: 0, bottom: lists.length - 1, right: 0 },
    ask(worksheet, { top, bottom }) {
      const part = lists.slice(top, bottom + 1);
      const answers = part.map(({ address, inner }) => askCommonLook(worksheet.getRanges(address).format, inner));
      return () => {
        for (const [index, { address }] of part.entries()) {
          const common = answers[index]?.();
          for (const alike of address.split(',').map(parseArea)) {
            if (common) fill(styles, alike, shared(known, common.look));
            else queue.push(cellsQuestion(sheet, alike, styles, known));
          }
        }
        return part.length * listBytes;
      };
    },
  });
  return styles;
}

const bare: Style = {};

function alikeLists({ bottom, right }: Area, likely: Drawing['styles']): { readonly address: string; readonly inner: Inner }[] {
  const grid = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => likely[row]?.[column] ?? bare),
  );
  return [...equalRectangles(grid).values()].flatMap((areas) =>
    [...byShape(areas)].flatMap(([inner, shaped]) => addressLists(shaped).map((address) => ({ address, inner }))),
  );
}

function cellsQuestion(sheet: string, area: Area, styles: Styles, known: Map<string, Style>): Question {
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

function bareRows({ bottom, right }: Area): Styles {
  return Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => null));
}

function fill(styles: Styles, { top, left, bottom, right }: Area, style: Style | null): void {
  for (const row of styles.slice(top, bottom + 1)) {
    for (let column = left; column <= right; column += 1) row[column] = style;
  }
}

/** One object for all equal looks, so that their cells make rectangles. */
function shared(known: Map<string, Style>, style: Style | null): Style | null {
  if (!style) return null;
  const key = JSON.stringify(style);
  const same = known.get(key) ?? style;
  known.set(key, same);
  return same;
}
