import { isCellError, type CellValue } from '../../../src/workbook/cell';
import { height, width } from '../../engine/area';
import type { StoredCell } from '../../engine/cells';
import { displayText } from '../../engine/display';
import { ExcelError } from '../../engine/errors';
import { matrixFor, writeCells } from '../../engine/write';
import { asText, type RangeTarget } from '../arguments';
import { documented, property, unsure, type Member, type Scope } from '../member';

/** The most cells that one answer gives. */
const cellLimit = 5_000_000;

/** What `read` makes of each cell, row by row. */
export function grid<T>(
  { sheet, area }: RangeTarget,
  read: (cell: StoredCell, row: number, column: number) => T,
): T[][] {
  if (height(area) * width(area) > cellLimit)
    throw new ExcelError('InvalidOperation', 'The range is too large to be read at once.');
  return Array.from({ length: height(area) }, (_, i) =>
    Array.from({ length: width(area) }, (_, j) => {
      const [row, column] = [area.top + i, area.left + j];
      return read(sheet.cells.get(row, column), row, column);
    }),
  );
}

const shown = (value: CellValue) => (isCellError(value) ? value.error : (value ?? ''));

function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

const write = ({ sheet, area }: RangeTarget, value: unknown, { workbook }: Scope) =>
  writeCells(workbook, sheet, area, value);

function setFormats({ sheet, area }: RangeTarget, value: unknown, { workbook }: Scope): void {
  const formats = matrixFor(area, value);
  sheet.checkWritable(area);
  sheet.restyle(area, (row, column) => {
    const format = formats[row - area.top]?.[column - area.left];
    return format === null || format === undefined ? {} : { format: asText(format) };
  });
  workbook.emit({ type: 'formatted', sheet, area });
}

const formulas = {
  get: (range: RangeTarget) => grid(range, ({ formula, value }) => formula ?? shown(value)),
  set: write,
};
const formats = {
  get: (range: RangeTarget) => grid(range, (_, row, column) => range.sheet.formatAt(row, column)),
  set: setFormats,
};

export const rangeValueMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  values: property(
    documented(
      'values',
      "results; '' where empty; set: null leaves, '' empties, text that looks like a number, date or formula becomes one but in @ cells",
    ),
    { get: (range: RangeTarget) => grid(range, ({ value }) => shown(value)), set: write },
  ),
  valueTypes: property(documented('values', 'Empty, String, Double, Boolean or Error'), {
    get: (range) => grid(range, ({ value }) => typeOf(value)),
  }),
  formulas: property(documented('formulas', 'the formula, or the constant'), formulas),
  formulasLocal: property(unsure('formulas', 'as formulas: Japanese has the same function names'), formulas),
  text: property(unsure('values', 'as shown, however narrow the column'), {
    get: (range) => grid(range, ({ value }, row, column) => displayText(value, range.sheet.formatAt(row, column))),
  }),
  numberFormat: property(documented('number formats', 'General where none is set; one string sets all cells'), formats),
  numberFormatLocal: property(
    unsure('number formats', 'as numberFormat; Excel in Japanese says G/標準 for General'),
    formats,
  ),
};
