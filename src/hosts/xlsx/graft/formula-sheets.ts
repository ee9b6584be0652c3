import { quoteSheet } from '../../../workbook/address';
import { mayNameInText, namesInText } from '../../../workbook/text-references';

/** Sheets' new names by their old ones, and sheets that are taken out, as Excel compares them: without case. */
export class SheetNames {
  private readonly renamed: ReadonlyMap<string, string>;
  private readonly all: ReadonlySet<string>;
  private readonly gone: ReadonlySet<string>;

  constructor(
    renames: readonly { readonly from: string; readonly to: string }[],
    sheets: readonly string[],
    gone: readonly string[] = [],
  ) {
    this.renamed = new Map(renames.map(({ from, to }) => [from.toLowerCase(), to]));
    this.all = new Set(sheets.map((name) => name.toLowerCase()));
    this.gone = new Set(gone.map((name) => name.toLowerCase()));
  }

  isGone(name: string): boolean {
    return this.gone.has(name.toLowerCase());
  }

  has(name: string): boolean {
    return this.all.has(name.toLowerCase());
  }

  /** A sheet's name from now on. */
  now(name: string): string {
    return this.renamed.get(name.toLowerCase()) ?? name;
  }

  /** The renamed sheets that a formula's texts name, by their former names in lower case. */
  namedInTextOf(formula: string): string[] {
    return mayNameInText(formula) ? [...this.renamed.keys()].filter((name) => namesInText(formula, name)) : [];
  }
}

const nameCharacter = String.raw`[^\s!'"()[\]{},;:+\-*/^&=<>%@#$]`;
const bracketed = String.raw`\[(?:[^\[\]']|'[^]|\[(?:[^\[\]']|'[^])*\])*\]`;
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`, // text
    String.raw`'((?:[^']|'')*)'!`,
    `${bracketed}${nameCharacter}*!?`, // a column of a table, or another workbook and its sheet
    String.raw`(?<!#)(?:(${nameCharacter}+):)?(${nameCharacter}+)!`,
  ].join('|'),
  'g',
);

/** A sheet so named would stand in quotes. */
const looksLikeCell = /^[a-z]{1,3}\d+$/i;

/** A formula with the sheets it points to by their new names; text in quotes and other workbooks are left alone. */
export function renameSheets(formula: string, names: SheetNames): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(token, (whole: string, quoted?: string, first?: string, last?: string) => {
    if (quoted !== undefined)
      return quoted.includes('[') ? whole : renameSpan(quoted.replaceAll("''", "'"), whole, names);
    if (last === undefined) return whole;
    if (first !== undefined && (looksLikeCell.test(first) || !names.has(first)))
      return `${first}:${renameSpan(last, `${last}!`, names)}`;
    return renameSpan(first === undefined ? last : `${first}:${last}`, whole, names);
  });
}

/** One sheet, or a span of sheets: `集計`, `4月:9月`. What points to one that is gone is an error, as in Excel. */
function renameSpan(span: string, whole: string, names: SheetNames): string {
  if (span.split(':').some((name) => names.isGone(name))) return '#REF!';
  const renamed = span
    .split(':')
    .map((name) => names.now(name))
    .join(':');
  return renamed === span ? whole : `${quoteSheet(renamed)}!`;
}
