import { encodeText } from '../xml-encoding';
import type { Change } from '../graft/splice';
import type { FormulaCell } from './formula-cell';

/** The change that gives a formula's cell a result; null: none is stored. What else the cell says stays. */
export function withResult(xml: string, cell: FormulaCell, result: string | number | boolean | null): Change {
  const opening = xml.slice(cell.start, cell.openEnd).replace(/\s(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/gu, '');
  const prefix = /^<([^\s>/]*:)?/u.exec(opening)?.[1] ?? '';
  const formula = cell.pieces.find(({ local }) => local === 'f');
  const rest = cell.pieces.reduceRight(
    (text, { start, end }) => text.slice(0, start - cell.openEnd) + text.slice(end - cell.openEnd),
    xml.slice(cell.openEnd, cell.closeStart),
  );
  const type = typeof result === 'string' ? ' t="str"' : typeof result === 'boolean' ? ' t="b"' : '';
  const text = typeof result === 'boolean' ? String(Number(result)) : String(result);
  const stored = result === null ? '' : `<${prefix}v>${encodeText(text)}</${prefix}v>`;
  return {
    start: cell.start,
    end: cell.closeStart,
    text: `${opening.slice(0, -1)}${type}>${formula ? xml.slice(formula.start, formula.end) : ''}${stored}${rest}`,
  };
}
