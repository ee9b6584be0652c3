import { columnIndex, columnLetters } from '../../workbook/address';

/** Texts and quoted sheets, which hold no references; then a reference, with no name or function around it. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A formula that others share, as it stands so many rows below and columns right of the one that states it. */
export const sharedFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(token, (whole: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
    if (column === undefined || row === undefined) return whole;
    const letters = fixedColumn === '$' ? column : columnLetters(columnIndex(column) + columns);
    const number = fixedRow === '$' ? row : String(Number(row) + rows);
    return `${fixedColumn ?? ''}${letters}${fixedRow ?? ''}${number}`;
  });
