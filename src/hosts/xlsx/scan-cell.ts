import type { CellCollector } from './cell-collector';
import { readArea } from './read-area';
import { scanRichText } from './rich-text';
import { noRuns, scanRunMarks } from './run-marks';
import { decodeEntities } from './xml-encoding';

/** A cell's opening tag. */
export interface CellTag {
  readonly row: number;
  readonly column: number;
  /** As written. */
  readonly attributes: string;
}

const styleOf = /\ss=["']([^"']*)/;
const typeOf = /\st=["']([^"']*)/;

/** Scans what follows a `<c …>` up to its end, into the collector. Where that is; null where it is not plain. */
export function scanCell(
  xml: string,
  from: number,
  { row, column, attributes }: CellTag,
  collector: CellCollector,
): number | null {
  const type = typeOf.exec(attributes)?.[1] ?? 'n';
  const style = styleOf.exec(attributes)?.[1] ?? '0';
  if (!/^\d{1,9}$/.test(style)) return null;
  let text = '';
  let formula = false;
  let runs = noRuns;
  let at = from;
  for (;;) {
    const less = xml.indexOf('<', at);
    if (less < 0) return null;
    if (type !== 'inlineStr' && xml.startsWith('<v>', less)) {
      at = xml.indexOf('<', less + 3);
      if (!xml.startsWith('</v>', at)) return null;
      text = xml.slice(less + 3, at);
      at += 4;
    } else if (xml.startsWith('</c>', less)) {
      const decoded = type === 's' || type === 'n' || type === 'inlineStr' ? text : decodeEntities(text);
      return decoded !== null && collector.add(row, column, Number(style), type, decoded, formula, runs)
        ? less + 4
        : null;
    } else if (xml.startsWith('<f', less)) {
      formula = true;
      at = scanFormula(xml, less, collector);
    } else if (type === 'inlineStr' && xml.startsWith('<is>', less)) {
      const close = xml.indexOf('</is>', less);
      const inline = close < 0 ? null : scanRichText(xml, less + 4, close);
      if (inline === null) return null;
      text = inline;
      runs = scanRunMarks(xml, less + 4, close);
      at = close + 5;
    } else if (xml.startsWith('<v/>', less)) {
      at = less + 4;
    } else {
      return null;
    }
    if (at < less) return null;
  }
}

/** Skips a formula that begins at `from`; -1 where it is not plain. */
function scanFormula(xml: string, from: number, collector: CellCollector): number {
  const end = xml.indexOf('>', from);
  const opening = xml.slice(from, end);
  if (!/^<f(?:[\s/]|$)/.test(opening) || opening.includes('xmlns')) return -1;
  if (opening.includes('array') || opening.includes('dataTable')) {
    const area = readArea(/\bref="([^"]*)"/.exec(opening)?.[1] ?? '');
    if (!area) return -1;
    collector.addArray(area);
  }
  if (opening.endsWith('/')) return end + 1;
  const close = xml.indexOf('<', end);
  return xml.startsWith('</f>', close) ? close + 4 : -1;
}
