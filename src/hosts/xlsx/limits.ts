/** How much of a file is read before it is refused as `too-large`. */
export interface Limits {
  /** The file itself, in bytes. */
  readonly fileBytes: number;
  /** Entries of the zip archive. */
  readonly entries: number;
  /** One inflated part, in bytes. */
  readonly partBytes: number;
  /** All parts that are inflated, in bytes; parts that are only copied are not. */
  readonly totalBytes: number;
  /** Filled cells of the workbook. */
  readonly cells: number;
  /** Characters of a cell, of a sheet's name, of a number format. */
  readonly text: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Elements, with their attributes, of a part that is held in memory as a whole. */
  readonly nodes: number;
}

const mebibyte = 1024 * 1024;

/** Some fifty times what the forty workbooks of a city hold together. */
export const defaultLimits: Limits = {
  fileBytes: 100 * mebibyte,
  entries: 20_000,
  partBytes: 128 * mebibyte,
  totalBytes: 256 * mebibyte,
  cells: 2_000_000,
  text: 100_000,
  merges: 1_000_000,
  depth: 200,
  attributes: 1000,
  nodes: 2_000_000,
};
