import type { CellCollector } from './cell-collector';
import { readArea } from './read-area';
import { scanRichText } from './rich-text';
import { TagScanner } from './scan-tag';
import { decodeEntities } from './xml-encoding';

/** Scans `<sheetData>`, which begins at `from`, into the collector. How far it reaches; null where it is not plain. */
export function scanRows(xml: string, from: number, collector: CellCollector): number | null {
  if (xml.startsWith('<sheetData/>', from)) return from + 12;
  if (!xml.startsWith('<sheetData>', from)) return null;
  const tag = new TagScanner(xml);
  tag.at = from + 11;
  let row = -1;
  let column = -1;
  for (;;) {
    const less = xml.indexOf('<', tag.at);
    if (less < 0) return null;
    if (xml.startsWith('c', less + 1)) {
      if (!tag.read(less + 2) || tag.row < 0 !== tag.column < 0) return null;
      column = tag.column < 0 ? column + 1 : tag.column;
      if (!scanCell(xml, tag, tag.row < 0 ? row : tag.row, column, collector)) return null;
    } else if (xml.startsWith('row', less + 1)) {
      if (!tag.read(less + 4) || tag.column >= 0) return null;
      row = tag.row < 0 ? row + 1 : tag.row;
      column = -1;
    } else if (xml.startsWith('/row>', less + 1)) {
      tag.at = less + 6;
    } else {
      return xml.startsWith('/sheetData>', less + 1) ? less + 12 : null;
    }
  }
}

/** Scans what follows a `<c …>` up to its end. False where it is not plain. */
function scanCell(xml: string, tag: TagScanner, row: number, column: number, collector: CellCollector): boolean {
  if (tag.closed) return true;
  const { style, type } = tag;
  let text = '';
  let formula = false;
  let at = tag.at;
  for (;;) {
    const less = xml.indexOf('<', at);
    if (less < 0) return false;
    if (type !== 'inlineStr' && xml.startsWith('<v>', less)) {
      at = xml.indexOf('<', less + 3);
      if (!xml.startsWith('</v>', at)) return false;
      text = xml.slice(less + 3, at);
      at += 4;
    } else if (xml.startsWith('</c>', less)) {
      tag.at = less + 4;
      const decoded = type === 's' || type === 'n' || type === 'inlineStr' ? text : decodeEntities(text);
      return decoded !== null && collector.add(row, column, style, type, decoded, formula);
    } else if (xml.startsWith('<f', less)) {
      formula = true;
      at = scanFormula(xml, less, collector);
    } else if (type === 'inlineStr' && xml.startsWith('<is>', less)) {
      const close = xml.indexOf('</is>', less);
      const inline = close < 0 ? null : scanRichText(xml, less + 4, close);
      if (inline === null) return false;
      text = inline;
      at = close + 5;
    } else if (xml.startsWith('<v/>', less)) {
      at = less + 4;
    } else {
      return false;
    }
    if (at < less) return false;
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
