/** How much of a file is read before it is refused as `too-large`. */
export interface Limits {
  /** The file itself, in bytes. */
  readonly fileBytes: number;
  /** Entries of the zip archive. */
  readonly entries: number;
  /** All parts that are inflated, in bytes; parts that are only copied are not. */
  readonly totalBytes: number;
  /** Tags, entities, carriage returns and escapes of all parts that are inflated: what costs more than other characters. */
  readonly marks: number;
  /** Filled cells of the workbook. */
  readonly cells: number;
  /** Characters in all its cells: a text that many cells share counts with each. */
  readonly characters: number;
  /** Merged areas of the workbook. */
  readonly merges: number;
}

const mebibyte = 1024 * 1024;
const largestFile = 100 * mebibyte;

/**
 * The limits for a file of so many bytes. What a real file holds grows with its size, and stays far below these; a small
 * file that holds more was made to cost time and memory. The highest are some fifty times what the forty workbooks of a
 * city hold together.
 */
export function limitsFor(bytes: number): Limits {
  const growing = (least: number, perByte: number, most: number): number =>
    Math.min(most, Math.round(least + perByte * bytes));
  return {
    fileBytes: largestFile,
    entries: 20_000,
    totalBytes: growing(12 * mebibyte, 20, 256 * mebibyte),
    marks: growing(700_000, 1.5, 64_000_000),
    cells: growing(30_000, 0.1, 2_000_000),
    characters: growing(4_000_000, 8, 200_000_000),
    merges: growing(50_000, 0.25, 1_000_000),
  };
}

/** Limits that do not grow with the file. */
export const fixedLimits = {
  /** Characters of a cell, of a sheet's name. */
  text: 100_000,
  /** Characters between two tags, or of one tag, as they are written: a cell's text with each character as an entity. */
  run: 1_000_000,
  /** Characters of a number format; Excel's own limit is 255. */
  format: 1000,
  /** Elements within elements. */
  depth: 50,
  /** Attributes of one element. */
  attributes: 1000,
  /** Elements and attributes of a part that a parser reads. */
  parsed: 2_000_000,
  /** The same of the styles part, which a build parses twice, an element as `styleElement`: 65,490 cell formats with all that they can say. */
  styles: 1_750_000,
  /** How many attributes an element costs. */
  styleElement: 3,
  /** Elements and attributes of a part that is held in memory as a tree: some 60,000 defined names. */
  nodes: 200_000,
  /** Rows, cells and the like of a sheet that cells are changed in. */
  outlined: 600_000,
};
