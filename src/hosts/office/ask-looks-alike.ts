import { areaAddress, parseArea } from '../../workbook/address';
import type { Area } from '../../workbook/cell';
import type { Style } from '../../workbook/roles';
import { bareRows, cellsQuestion, shared, type Styles } from './ask-looks';
import type { Question } from './batches';
import { askCommonLook } from './common-look';
import { addressLists, byShape, type Inner } from './draw-looks';
import { rowLookProperties } from './look';
import { answered } from './raw';
import { equalRectangles } from './rectangles';

/** What a list of areas weighs in a request, in bytes: more than in its answer. */
const listBytes = 3_000;

/**
 * Asks how the cells of a large block from A1 on look. Rows that look alike as wholes are asked column by column as one, and
 * cell by cell only where that fails: a cell's look weighs as much as ten cells' contents.
 */
export function askLooksAlike(queue: Question[], sheet: string, area: Area): Styles {
  const styles = bareRows(area);
  const rowLooks: string[] = [];
  queue.push({
    kind: 'rows',
    sheet,
    area: { ...area, right: area.left },
    ask(worksheet, part) {
      const answer = answered(worksheet.getRange(areaAddress({ ...part, right: area.right })).getRowProperties(rowLookProperties));
      return () => {
        const rows = answer();
        for (const [index, { format }] of rows.entries()) rowLooks[part.top + index] = JSON.stringify(format);
        if (part.bottom === area.bottom) askRows(queue, sheet, area, rowLooks, styles);
        return JSON.stringify(rows).length;
      };
    },
  });
  return styles;
}

/** Rows of a look that only so few have are asked cell by cell at once: titles, notes. */
const few = 3;

function askRows(queue: Question[], sheet: string, area: Area, rowLooks: readonly string[], styles: Styles): void {
  const known = new Map<string, Style>();
  const counts = new Map<string, number>();
  for (const look of rowLooks) counts.set(look, (counts.get(look) ?? 0) + 1);
  const common = rowLooks.map((look) => ((counts.get(look) ?? 0) > few ? look : null));
  const lists = alikeLists(common, area.right);
  if (lists.length > 0) queue.push(alikeQuestion(queue, sheet, lists, styles, known));
  const rare = equalRectangles(common.map((look) => [look === null ? true : null])).get(true) ?? [];
  queue.push(...rare.map((rows) => cellsQuestion(sheet, { ...rows, right: area.right }, styles, known)));
}

interface AlikeList {
  readonly address: string;
  readonly inner: Inner;
}

/** The cells of equal rows, column by column; null is left out. */
function alikeLists(rowLooks: readonly (string | null)[], right: number): AlikeList[] {
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  const grid = rowLooks.map((look) => columns.map((column) => (look === null ? null : `${column} ${look}`)));
  return [...equalRectangles(grid).values()].flatMap((areas) =>
    [...byShape(areas)].flatMap(([inner, shaped]) => addressLists(shaped).map((address) => ({ address, inner }))),
  );
}

function alikeQuestion(
  queue: Question[], sheet: string, lists: readonly AlikeList[], styles: Styles, known: Map<string, Style>,
): Question {
  return {
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
  };
}

function fill(styles: Styles, { top, left, bottom, right }: Area, style: Style | null): void {
  for (const row of styles.slice(top, bottom + 1)) {
    for (let column = left; column <= right; column += 1) row[column] = style;
  }
}
