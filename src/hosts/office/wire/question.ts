import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import type { Answer } from './answer';
import { columnCount } from './areas';

/** Something asked about the rows of a block or the entries of a list; it may be asked in parts. */
export interface Question {
  /** Questions of one kind weigh alike: each answer teaches what the next will weigh. */
  readonly kind:
    | 'contents'
    | 'results'
    | 'values'
    | 'merges'
    | 'fonts'
    | 'looks'
    | 'whole looks'
    | 'rows'
    | 'alike'
    | 'links'
    | 'heights'
    | 'widths'
    | 'rooms'
    | 'rules'
    | 'entries'
    | 'page'
    | 'extent';
  readonly sheet: string;
  /** The first and the last row or entry that it asks about. */
  readonly first: number;
  readonly last: number;
  /** Cells in each row; 1 for entries of a list. */
  readonly width: number;
  /** What a row or entry adds to the request, in bytes; left out where that is nothing to speak of. */
  readonly requestBytes?: number;
  /** Queues the calls for a part. The answer takes in what Excel says, and tells how many bytes that weighed. */
  readonly ask: (sheet: Excel.Worksheet, first: number, last: number) => Answer<number>;
}

/** A question about a block of cells; `ask` gets the range of a part, and its area. */
export function aboutBlock(
  kind: Question['kind'],
  sheet: string,
  area: Area,
  ask: (range: Excel.Range, part: Area) => Answer<number>,
): Question {
  return {
    kind,
    sheet,
    first: area.top,
    last: area.bottom,
    width: columnCount(area),
    ask(worksheet, first, last) {
      const part = { ...area, top: first, bottom: last };
      return ask(worksheet.getRange(areaAddress(part)), part);
    },
  };
}

/** How many rows or entries a question asks about. */
export function lengthOf({ first, last }: Question): number {
  return last - first + 1;
}

/** How many cells or entries a question asks about. */
export function sizeOf(question: Question): number {
  return lengthOf(question) * question.width;
}
