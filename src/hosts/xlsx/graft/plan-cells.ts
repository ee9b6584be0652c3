import { columnLetters } from '../../../workbook/address';
import type { PlanCell, PlanRow } from '../../../workbook/plan';
import type { Role } from '../../../workbook/roles';
import { encodeText } from '../xml-encoding';

/** A cell of a tab as XML. Text is an inline string, so that it stays text and touches no part of the workbook. */
export function cellXml(reference: string, style: number, cell: Pick<PlanCell, 'value' | 'formula'>): string {
  const { value, formula } = cell;
  const start = `<c r="${reference}" s="${String(style)}"`;
  if (formula !== undefined) {
    const cached =
      value === null ? '' : `<v>${encodeText(typeof value === 'boolean' ? String(Number(value)) : String(value))}</v>`;
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    return `${start}${type}><f>${encodeText(formula)}</f>${cached}</c>`;
  }
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? '1' : '0'}</v></c>`;
  return `${start}><v>${String(value)}</v></c>`;
}

function textXml(text: string): string {
  const space = /^\s|\s$|\s\s|[\t\n\r]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${encodeText(text)}</t>`;
}

/** A row's opening tag, without its `>`. */
export function rowOpening(row: number, { height }: Pick<PlanRow, 'height'>): string {
  return `<row r="${String(row + 1)}"${height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`}`;
}

/** The cells of a plan's row; where the plan leaves a cell bare there is none. */
export function rowCells(row: number, { cells }: PlanRow, styleOf: (role: Role) => number): string {
  const number = String(row + 1);
  return cells
    .map((cell, column) => (cell ? cellXml(columnLetters(column) + number, styleOf(cell.role), cell) : ''))
    .join('');
}
