import { mayNameInText } from '../../../workbook/text-references';
import type { Contents } from '../ask/contents';
import type { Known } from '../ask/known';
import type { ListedSheet } from '../ask/sheet-list';
import type { Raw } from '../wire/raw';

/** Remembers which sheets there are, and where our tabs stand. */
export function learnSheets(known: Known, sheets: readonly ListedSheet[]): void {
  known.listed = new Set(sheets.map(({ name }) => name.toLowerCase()));
  known.marks.clear();
  known.tablesInFormulas.clear();
  known.textReferences.length = 0;
  for (const { name, mark } of sheets) if (mark) known.marks.set(name, mark);
}

/** `=SUM(hyoka_finance[事業費])` */
const structured = /([\p{L}_\\][\p{L}\p{N}_.]*)\[/gu;

/** Remembers what a sheet's formulas name that no reference tells: tables, and sheets in texts. */
export function learnFormulas(known: Known, sheet: string, { area, formulas }: Contents): void {
  for (const [index, row] of formulas.entries()) {
    for (const [offset, entry] of row.entries()) {
      if (!isFormulaText(entry)) continue;
      if (entry.includes('['))
        for (const [, name = ''] of entry.matchAll(structured)) known.tablesInFormulas.add(name.toLowerCase());
      if (mayNameInText(entry))
        known.textReferences.push({ sheet, row: area.top + index, column: area.left + offset, formula: entry });
    }
  }
}

function isFormulaText(entry: Raw): entry is string {
  return typeof entry === 'string' && entry.startsWith('=');
}
