import { areaAddress, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import type { Style } from '../../../workbook/roles';
import { askResult, type Answer } from '../wire/answer';
import { rowCount } from '../wire/areas';
import type { Question } from '../wire/question';
import { bareRows, cellsQuestion, shared, type Found, type Styles } from './ask-looks';
import { askCommonLook } from './common-look';
import { addressLists, byShape, type Inner } from '../draw/draw-looks';
import { rowProperties } from './look';
import type { Heights, Rows } from './ask-sizes';
import { equalRectangles } from '../wire/rectangles';

/** What a list of areas weighs in a request, in bytes. */
const listBytes = 2_400;

/** What a list of areas weighs in an answer, in bytes. */
const answerBytes = 1_100;

/** An area whose cells differ is asked about again in so many parts, down to so many rows: staff have changed a few of them. */
const parts = 25;
const fewRows = 25;

/**
 * Asks how the cells of a large block from A1 on look, and how high its rows are. Rows that look alike as wholes are asked
 * column by column as one, and cell by cell only where that fails: a cell's look weighs as much as ten cells' contents.
 */
export function askLooksAlike(
  queue: Question[],
  sheet: string,
  area: Area,
): { readonly styles: Answer<Styles>; readonly own: Answer<boolean>; readonly rows: Answer<Rows> } {
  const found: Found = { styles: bareRows(area), known: new Map(), own: false };
  const heights: Heights = [];
  const rowLooks: string[] = [];
  queue.push({
    kind: 'rows',
    sheet,
    first: area.top,
    last: area.bottom,
    width: 1,
    ask(worksheet, first, last) {
      const range = worksheet.getRange(areaAddress({ ...area, top: first, bottom: last }));
      const asked = askResult(range.getRowProperties(rowProperties));
      return (answered) => {
        const rows = asked(answered);
        for (const [index, { format: { rowHeight = null, ...look } = {} }] of rows.entries()) {
          heights[first + index] = rowHeight;
          rowLooks[first + index] = JSON.stringify(look);
        }
        if (last === area.bottom) askRows(queue, sheet, area, rowLooks, found);
        return JSON.stringify(rows).length;
      };
    },
  });
  return { styles: () => found.styles, own: () => found.own, rows: () => ({ heights, hidden: new Set() }) };
}

/** Rows of a look that only so few have are asked cell by cell at once: titles, notes. */
const few = 3;

function askRows(queue: Question[], sheet: string, area: Area, rowLooks: readonly string[], found: Found): void {
  const counts = new Map<string, number>();
  for (const look of rowLooks) counts.set(look, (counts.get(look) ?? 0) + 1);
  const common = rowLooks.map((look) => ((counts.get(look) ?? 0) > few ? look : null));
  askAreas(queue, sheet, alikeAreas(common, area.right), found);
  const rare = equalRectangles(common.map((look) => [look === null ? true : null])).get(true) ?? [];
  queue.push(...rare.map((rows) => cellsQuestion(sheet, { ...rows, right: area.right }, found)));
}

/** The cells of equal rows, column by column; null is left out. */
function alikeAreas(rowLooks: readonly (string | null)[], right: number): Area[][] {
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  const grid = rowLooks.map((look) => columns.map((column) => (look === null ? null : `${column} ${look}`)));
  return [...equalRectangles(grid).values()];
}

interface AlikeList {
  readonly address: string;
  readonly inner: Inner;
}

/** Asks about groups of areas, each group as one where it fits a list. */
function askAreas(queue: Question[], sheet: string, groups: readonly Area[][], found: Found): void {
  const lists = groups.flatMap((areas) =>
    [...byShape(areas)].flatMap(([inner, shaped]) => addressLists(shaped).map((address) => ({ address, inner }))),
  );
  if (lists.length > 0) queue.push(alikeQuestion(queue, sheet, lists, found));
}

function alikeQuestion(queue: Question[], sheet: string, lists: readonly AlikeList[], found: Found): Question {
  return {
    kind: 'alike',
    sheet,
    first: 0,
    last: lists.length - 1,
    width: 1,
    requestBytes: listBytes,
    ask(worksheet, first, last) {
      const part = lists.slice(first, last + 1).map(({ address, inner }) => ({
        address,
        asked: askCommonLook(worksheet.getRanges(address).format, inner),
      }));
      return (answered) => {
        const unlike: Area[] = [];
        for (const { address, asked } of part) {
          const common = asked(answered);
          const areas = address.split(',').map(parseArea);
          if (!common) unlike.push(...areas);
          else for (const alike of areas) fill(found.styles, alike, shared(found.known, common.look));
          if (common?.isOwn) found.own = true;
        }
        const large = unlike.filter((area) => rowCount(area) > fewRows);
        askAreas(queue, sheet, large.flatMap(inParts), found);
        queue.push(...unlike.filter((area) => !large.includes(area)).map((area) => cellsQuestion(sheet, area, found)));
        return part.length * answerBytes;
      };
    },
  };
}

/** Parts of an area, each a group of its own. */
function inParts(area: Area): Area[][] {
  const rows = Math.max(fewRows, Math.ceil(rowCount(area) / parts));
  const tops = Array.from({ length: Math.ceil(rowCount(area) / rows) }, (_, index) => area.top + index * rows);
  return tops.map((top) => [{ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) }]);
}

function fill(styles: Styles, { top, left, bottom, right }: Area, style: Style | null): void {
  for (const row of styles.slice(top, bottom + 1)) {
    for (let column = left; column <= right; column += 1) row[column] = style;
  }
}
