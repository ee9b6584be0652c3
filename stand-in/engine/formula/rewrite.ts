import { columnIndex, columnLetters } from '../../../src/workbook/address';
import { columnCount, rowCount } from '../limits';
import { sameName, sheetPrefix } from '../sheet-name';
import { tokenize, type Token } from './tokens';

/** The formula with what `replace` gives for its tokens; null keeps a token. */
function rewrite(formula: string, replace: (token: Token) => string | null): string {
  const tokens = tokenize(formula);
  return tokens ? tokens.map((token) => replace(token) ?? token.text).join('') : formula;
}

/** What the formula says once the sheet is called otherwise. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return rewrite(formula, ({ sheet, body }) =>
    sheet !== null && sameName(sheet, from) ? `${sheetPrefix(to)}!${body}` : null,
  );
}

/** What is left of the formula once the sheet is gone. */
export function withSheetDeleted(formula: string, name: string): string {
  return rewrite(formula, ({ sheet }) => (sheet !== null && sameName(sheet, name) ? '#REF!' : null));
}

/** The formula as it reads when copied some rows down and columns right. */
export function moved(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const prefix = token.sheet === null ? '' : `${sheetPrefix(token.sheet)}!`;
    const ends = token.body.split(':').map((end) => movedCorner(end, rows, columns));
    return ends.includes(null) ? '#REF!' : prefix + ends.join(':');
  });
}

function movedCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner);
  if (!match) return corner;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  let text = '';
  if (letters !== '') {
    const column = columnIndex(letters) + (fixedColumn === '' ? columns : 0);
    if (column < 0 || column >= columnCount) return null;
    text += fixedColumn + columnLetters(column);
  }
  if (digits !== '') {
    const row = Number(digits) - 1 + (fixedRow === '' && (fixedColumn === '' || letters !== '') ? rows : 0);
    if (row < 0 || row >= rowCount) return null;
    text += (letters === '' ? fixedColumn : fixedRow) + String(row + 1);
  }
  return text;
}

type Rows = readonly [number, number] | null;

/** The formula once rows of the sheets that `concerns` have moved. */
export function withRowsMoved(
  formula: string,
  concerns: (sheet: string | null) => boolean,
  move: (from: number, to: number) => Rows,
): string {
  return rewrite(formula, ({ kind, sheet, area, text, body }) => {
    if (kind !== 'reference' || !area || !concerns(sheet)) return null;
    const rows = move(area.top, area.bottom);
    if (!rows) return '#REF!';
    if (rows[0] === area.top && rows[1] === area.bottom) return null;
    const [from = '', to] = body.split(':');
    const ends = to === undefined ? [withRow(from, rows[0])] : [withRow(from, rows[0]), withRow(to, rows[1])];
    return text.slice(0, text.length - body.length) + ends.join(':');
  });
}

const withRow = (corner: string, row: number) => corner.replace(/\d+$/, String(row + 1));
