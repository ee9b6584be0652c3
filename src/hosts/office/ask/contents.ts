import type { Area, CellValue } from '../../../workbook/cell';
import { ask, type Answer } from '../wire/answer';
import { hull } from '../wire/areas';
import { gridBytes } from '../wire/bytes';
import { aboutBlock, type Question } from '../wire/question';
import { rawGrid, type Raw } from '../wire/raw';

/** What the cells of a block hold, row by row from its top-left cell. */
export interface Contents {
  readonly area: Area;
  /** As `Range.formulas` gives it: the formula, or the constant itself; `''` where a cell is empty. */
  readonly formulas: Raw[][];
  /** Number formats; `General` where there is none. */
  readonly formats: string[][];
  /** Results of formulas, and errors: by row, then column; whatever is not here is a constant. */
  readonly results: Map<number, Map<number, CellValue>>;
}

/**
 * Asks what a block holds. A constant's formula is the constant itself, so that values are asked for only where a formula
 * or an error stands: in a second question, or at once with `results: 'now'`. Asking all of both would double the weight.
 * `to type again` asks no more than it takes to tell a formula from a text, and an error from one.
 */
export function askContents(
  queue: Question[],
  sheet: string,
  area: Area,
  results: 'now' | 'where needed' | 'to type again',
): Answer<Contents> {
  const contents: Contents = { area, formulas: [], formats: [], results: new Map() };
  const askResults = (suspects: Area | null, kind: 'results' | 'values'): void => {
    if (suspects) queue.push(resultsQuestion(contents, sheet, suspects, kind));
  };
  queue.push(
    aboutBlock('contents', sheet, area, (range, part) => {
      const asked = ask(range, 'formulas', 'numberFormat');
      return (answered) => {
        const { formulas: entries, numberFormat } = asked(answered);
        const formulas = rawGrid(entries);
        const formats = rawGrid(numberFormat).map((row) => row.map(String));
        if (results === 'where needed') askResults(suspectArea(formulas, part, ['=', '#']), 'results');
        if (results === 'to type again') {
          askResults(suspectArea(formulas, part, ['=']), 'values');
          askResults(suspectArea(formulas, part, ['#']), 'results');
        }
        place(contents.formulas, formulas, part.top - area.top);
        place(contents.formats, formats, part.top - area.top);
        return gridBytes(formulas) + gridBytes(formats);
      };
    }),
  );
  if (results === 'now') askResults(area, 'results');
  return () => contents;
}

/** `values` come without their types: an error is then the text that it shows. */
function resultsQuestion(contents: Contents, sheet: string, area: Area, kind: 'results' | 'values'): Question {
  return aboutBlock(kind, sheet, area, (range, part) => {
    const askedValues = ask(range, 'values');
    const askedTypes = kind === 'results' ? ask(range, 'valueTypes') : () => ({ valueTypes: [] });
    return (answered) => {
      const values = rawGrid(askedValues(answered).values);
      const types = askedTypes(answered).valueTypes;
      for (const [row, entries] of values.entries()) {
        const results = contents.results.get(part.top + row) ?? new Map<number, CellValue>();
        contents.results.set(part.top + row, results);
        for (const [column, value] of entries.entries()) {
          results.set(part.left + column, result(value, types[row]?.[column]));
        }
      }
      return gridBytes(values) + gridBytes(types);
    };
  });
}

function result(value: Raw, type: Excel.RangeValueType | undefined): CellValue {
  if (String(type) === 'Error') return { error: String(value) };
  return value === '' ? null : value;
}

/** The smallest area that holds all texts that start like a formula or an error; null where there are none. */
function suspectArea(formulas: readonly (readonly Raw[])[], part: Area, starts: readonly string[]): Area | null {
  let area: Area | null = null;
  for (const [index, entries] of formulas.entries()) {
    for (const [offset, entry] of entries.entries()) {
      if (typeof entry !== 'string' || !starts.includes(entry.charAt(0))) continue;
      const row = part.top + index;
      const column = part.left + offset;
      const cell = { top: row, left: column, bottom: row, right: column };
      area = area ? hull(area, cell) : cell;
    }
  }
  return area;
}

/** Whether a cell of the block is a formula; a text that only looks like one shows itself as its value. */
export function isFormula(formula: Raw, result: CellValue | undefined): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && result !== formula;
}

function place<T>(target: T[], rows: readonly T[], from: number): void {
  for (const [index, row] of rows.entries()) target[from + index] = row;
}
