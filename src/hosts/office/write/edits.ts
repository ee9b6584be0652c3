import type { Area, CellValue } from '../../../workbook/cell';
import { address, areaAddress, quoteSheet } from '../../../workbook/address';
import { HostError } from '../../../workbook/host';
import type { Edit } from '../../../workbook/plan';
import { all, type Answer } from '../wire/answer';
import { hull } from '../wire/areas';
import type { Question } from '../wire/question';
import { askFormulas, type Raw } from '../wire/raw';
import { askContents, isFormula, type Contents } from '../ask/contents';
import { retyped } from '../ask/retyped';
import type { Asking, Step } from '../wire/send';
import type { Typed } from '../draw/type-cells';
import { typedText } from '../draw/typed-text';

/** Edits of one sheet that stand near each other, typed as one block. */
export interface EditBlock {
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly contents: Contents;
}

/** Rows without an edit beyond which a block of its own weighs less. */
const gap = 40;

/** Groups edits into blocks, and asks what stands there. */
export function askEdits(queue: Question[], edits: readonly Edit[]): Answer<EditBlock[]> {
  const asked = groups(edits).map((group): Answer<EditBlock> => {
    const area = group.map(cellArea).reduce(hull);
    const sheet = group[0]?.sheet ?? '';
    const contents = askContents(queue, sheet, area, 'now');
    return (answered) => ({ sheet, edits: group, contents: contents(answered) });
  });
  return all(asked);
}

function groups(edits: readonly Edit[]): Edit[][] {
  const found: Edit[][] = [];
  for (const edit of [...edits].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row)) {
    const group = found.at(-1);
    const last = group?.at(-1);
    if (last?.sheet === edit.sheet && edit.row - last.row <= gap) group?.push(edit);
    else found.push([edit]);
  }
  return found;
}

function cellArea({ row, column }: Edit): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Throws `changed-meanwhile` where a cell no longer shows what its edit was planned on, or holds a formula. */
export function checkExpected(blocks: readonly EditBlock[]): void {
  for (const { sheet, edits, contents } of blocks) {
    for (const edit of edits) {
      const { result, entry } = at(contents, edit);
      const shown: CellValue = result === undefined ? (entry === '' ? null : entry) : result;
      if (shown === edit.expected && !isFormula(entry, result)) continue;
      throw new HostError('changed-meanwhile', `${quoteSheet(sheet)}!${address(edit)}`);
    }
  }
}

/** Types the edits, and asks what their block held just before, and holds since. */
export function typeEdits(block: EditBlock): Asking<Typed> {
  const rows = typedRows(block, ({ value, ...at }, { format }) =>
    typeof value === 'string' ? typedText(value, format, at) : value,
  );
  const typed: Typed = { before: [], made: [] };
  const step: Step = {
    bytes: weightOf(rows),
    run(workbook) {
      const range = rangeOf(block, workbook);
      const before = askFormulas(range);
      range.formulas = rows;
      // Another range: the first one holds what it was asked.
      const made = askFormulas(rangeOf(block, workbook));
      return (answered) => {
        typed.before.push(...before(answered));
        typed.made.push(...made(answered));
      };
    },
  };
  return { steps: [step], made: () => typed };
}

/** Types what stood there before. */
export function untypeEdits(block: EditBlock): Step {
  const rows = typedRows(block, (at, { entry, format, result }) => retyped(entry, format, result, at));
  return {
    bytes: weightOf(rows),
    run(workbook) {
      rangeOf(block, workbook).formulas = rows;
    },
  };
}

function rangeOf({ sheet, contents }: EditBlock, workbook: Excel.Workbook): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(areaAddress(contents.area));
}

function weightOf(rows: readonly (readonly (Raw | null)[])[]): number {
  return JSON.stringify(rows).length * 3 + 1_000;
}

/** The block as it is to be typed; null leaves a cell alone. */
function typedRows(block: EditBlock, typed: (edit: Edit, cell: Content) => Raw): (Raw | null)[][] {
  const { area } = block.contents;
  const rows: (Raw | null)[][] = block.contents.formulas.map((row) => row.map(() => null));
  for (const edit of block.edits) {
    const row = rows[edit.row - area.top];
    if (row) row[edit.column - area.left] = typed(edit, at(block.contents, edit));
  }
  return rows;
}

interface Content {
  readonly entry: Raw;
  readonly format: string;
  readonly result: CellValue | undefined;
}

function at({ area, formulas, formats, results }: Contents, { row, column }: Edit): Content {
  return {
    entry: formulas[row - area.top]?.[column - area.left] ?? '',
    format: formats[row - area.top]?.[column - area.left] ?? 'General',
    result: results.get(row)?.get(column),
  };
}
