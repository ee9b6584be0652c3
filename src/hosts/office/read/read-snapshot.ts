import type { Cell } from '../../../workbook/cell';
import { HostError, type Progress } from '../../../workbook/host';
import type { Snapshot } from '../../../workbook/snapshot';
import { columnCount, rowCount } from '../wire/areas';
import { askAll } from '../wire/batches';
import type { Question } from '../wire/question';
import { weightOf, type Weights } from '../wire/weights';
import { byteLimit } from '../wire/bytes';
import { askContents, isFormula, type Contents } from '../ask/contents';
import { askMergedAreas } from '../ask/merged-areas';
import { listSheets, type ListedSheet } from '../ask/sheet-list';
import { isUnread } from '../wire/unread';
import type { Known } from '../ask/known';
import type { Raw } from '../wire/raw';

/** The most cells of one sheet that are read, filled or not; Excel answers no more at once either. */
const cellLimit = 5_000_000;

/**
 * Where merged areas are taken from. Excel takes the question for a write, which empties what staff can undo: it is `asked`
 * where staff have pressed a button. Else they are those `known` from the last time, or `none` for a first look.
 */
export type Merges = 'asked' | 'known' | 'none';

/**
 * The workbook in two requests for its sheets and one for each 4 MB of what they hold: contents and number formats, merged
 * areas, and the results of formulas. Null where merged areas are to be known and are not. Rejects with a HostError.
 */
export async function readSnapshot(known: Known, from: Merges, progress: Progress): Promise<Snapshot | null> {
  const { weights, read } = known;
  progress('reading', 0);
  const { name, sheets } = await listSheets();
  const isKnown = (sheet: ListedSheet): boolean => isUnread(sheet) || !sheet.used || known.merges.has(sheet.id);
  if (from === 'known' && !sheets.every(isKnown)) return null;
  const bytes = sheets.reduce(
    (sum, sheet) => sum + (isUnread(sheet) ? 0 : cellCount(sheet) * bytesPerCell(sheet.name, weights)),
    0,
  );
  const atOnce = bytes < byteLimit;
  const queue: Question[] = [];
  const asked = sheets.map((sheet) => {
    if (isUnread(sheet)) return { sheet, contents: null, merges: null };
    const results = atOnce ? 'now' : 'where needed';
    const contents = sheet.filled && askContents(queue, sheet.name, sheet.filled, results);
    const merges = sheet.used && from === 'asked' ? askMergedAreas(queue, sheet.name, sheet.used) : null;
    return { sheet, contents, merges };
  });
  const answered = await askAll(queue, weights, (done) => progress('reading', done));
  learnSheets(known, sheets);
  read.clear();
  if (from === 'asked') known.merges.clear();
  for (const { sheet, contents, merges } of asked) {
    if (merges) known.merges.set(sheet.id, merges(answered));
    if (!contents) continue;
    if (sheet.mark) read.set(sheet.name, contents(answered));
    learnTables(known, contents(answered));
  }
  return {
    name,
    sheets: asked.map(({ sheet, contents }) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      type: 'worksheet',
      mark: sheet.mark,
      cells: contents ? cellsOf(contents(answered)) : [],
      merges: from === 'none' || isUnread(sheet) ? [] : (known.merges.get(sheet.id) ?? []),
    })),
  };
}

function bytesPerCell(sheet: string, weights: Weights): number {
  return weightOf({ kind: 'contents', sheet }, weights) + weightOf({ kind: 'results', sheet }, weights);
}

function cellCount({ name, filled }: ListedSheet): number {
  const cells = filled ? rowCount(filled) * columnCount(filled) : 0;
  if (cells > cellLimit) throw new HostError('too-large', name);
  return cells;
}

/** The filled cells of a block, row by row. */
export function cellsOf(contents: Contents): Cell[] {
  const cells: Cell[] = [];
  for (const [index, entries] of contents.formulas.entries()) {
    const row = contents.area.top + index;
    const results = contents.results.get(row);
    const formats = contents.formats[index];
    for (const [offset, entry] of entries.entries()) {
      if (entry === '') continue;
      const column = contents.area.left + offset;
      const result = results?.get(column);
      const value = result === undefined ? entry : result;
      const format = formats?.[offset] ?? '';
      if (value === null) continue;
      cells.push({ row, column, value, format: format === 'General' ? '' : format, formula: isFormula(entry, result) });
    }
  }
  return cells;
}

function learnSheets(known: Known, sheets: readonly ListedSheet[]): void {
  known.listed = new Set(sheets.map(({ name }) => name.toLowerCase()));
  known.marks.clear();
  known.tablesInFormulas.clear();
  for (const { name, mark } of sheets) if (mark) known.marks.set(name, mark);
}

/** `=SUM(hyoka_finance[事業費])` */
const structured = /([\p{L}_\\][\p{L}\p{N}_.]*)\[/gu;

function learnTables({ tablesInFormulas }: Known, { formulas }: Contents): void {
  for (const row of formulas) {
    for (const entry of row)
      if (isStructured(entry))
        for (const [, name = ''] of entry.matchAll(structured)) tablesInFormulas.add(name.toLowerCase());
  }
}

function isStructured(entry: Raw): entry is string {
  return typeof entry === 'string' && entry.startsWith('=') && entry.includes('[');
}
