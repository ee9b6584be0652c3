import { areaAddress } from '../../../workbook/address';
import type { Cell, Marked } from '../../../workbook/cell';
import { askAll } from '../wire/batches';
import type { Question } from '../wire/question';
import type { Weights } from '../wire/weights';
import { askFont, isAlike, isUnmarked, markedBy, type Font } from './ask-font';
import { hullOf, split } from './split-cells';

/** A cell of which something is struck out or raised; `value` is what it held when Excel was asked. */
export interface MarkedCell extends Pick<Cell, 'row' | 'column' | 'value'> {
  readonly marked: Marked;
}

interface Marks {
  readonly found: ReadonlyMap<string, readonly MarkedCell[]>;
  readonly isWhole: boolean;
}

/** Filled cells of a sheet, and the font that they have in common. */
interface Part {
  readonly sheet: string;
  readonly cells: readonly Cell[];
  readonly font: Font | null;
}

/** The most ranges that one look asks about, and that one part is cut into. */
const rangeLimit = 50_000;
const mostParts = 64;
const fewestParts = 4;
/** How many ranges one request is to ask about; where more cells are marked, parts are cut coarser. */
const rangesAtOnce = 4_000;

/** What a range adds to a request, in bytes. */
const requestBytes = 400;

/**
 * Finds the marked cells of sheets by cutting parts whose cells differ into smaller ones: all sheets' parts in one request,
 * and again, until they are single cells. None where nothing is marked. Where some ten thousand cells are marked here and
 * there, what is left then stays unknown, and `isWhole` is false. Gives them by their sheet's name.
 */
export async function findMarks(sheets: readonly Part[], weights: Weights, most = rangeLimit): Promise<Marks> {
  const found = new Map<string, MarkedCell[]>(sheets.map(({ sheet }) => [sheet, []]));
  let open = unsettled(sheets, found);
  let left = most;
  while (open.length > 0) {
    const parts = Math.max(fewestParts, Math.min(mostParts, Math.floor(rangesAtOnce / open.length)));
    const smaller = open.map(({ sheet, cells }) => ({ sheet, parts: split(cells, parts) }));
    left -= smaller.reduce((sum, part) => sum + part.parts.length, 0);
    if (left < 0) return { found, isWhole: false };
    const asked: Part[] = [];
    await askAll(
      smaller.map((part) => fontsQuestion(part.sheet, part.parts, asked)),
      weights,
    );
    open = unsettled(asked, found);
  }
  return { found, isWhole: true };
}

/** Takes in what is known of parts; gives those whose cells differ. */
function unsettled(parts: readonly Part[], found: ReadonlyMap<string, MarkedCell[]>): Part[] {
  return parts.filter(({ sheet, cells, font }) => {
    if (!font || isUnmarked(font) || cells.length === 0) return false;
    if (cells.length > 1 && !isAlike(font)) return true;
    const marked = markedBy(font);
    found.get(sheet)?.push(...cells.map(({ row, column, value }) => ({ row, column, value, marked })));
    return false;
  });
}

function fontsQuestion(sheet: string, parts: readonly (readonly Cell[])[], asked: Part[]): Question {
  return {
    kind: 'fonts',
    sheet,
    first: 0,
    last: parts.length - 1,
    width: 1,
    requestBytes,
    ask(worksheet, first, last) {
      const fonts = parts
        .slice(first, last + 1)
        .map((cells) => ({ cells, font: askFont(worksheet.getRange(areaAddress(hullOf(cells)))) }));
      return (answered) => {
        asked.push(...fonts.map(({ cells, font }) => ({ sheet, cells, font: font(answered) })));
        return fonts.length * answerBytes;
      };
    },
  };
}

/** What a range adds to an answer, in bytes. */
const answerBytes = 150;
