import { columnIndex } from '../../workbook/address';
import type { CellCollector } from './cell-collector';
import { scanCell } from './scan-cell';
import { attributesOf } from './scan-sizes';

/** As nearly all are written: a row, and a cell with a number, a shared string, a truth value, or nothing. */
const commonRow = /<row r="([1-9]\d{0,6})"[^<>&]*>/y;
const commonCell = /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,6})")?(?: t="([snb])")?(?:\/>|><v>([^<&]*)<\/v><\/c>)/y;
/** The opening tag of a row or cell whose attributes are few, and hold no entities and no quotes. */
const openingTag = /<(row|c)((?:[ \t\r\n]+[^ \t\r\n=<>"'/]+=(?:"[^"'<&]*"|'[^"'<&]*')){0,40})[ \t\r\n]*(\/?)>/y;
const reference = /\sr=["']([^"']*)/;

/**
 * Scans `<sheetData>`, which begins at `from`, into the collector. How far it reaches; null where it is not plain.
 * By patterns, since V8 runs them at full speed at once, and a loop over characters only after some thousand cells.
 */
export function scanRows(xml: string, from: number, collector: CellCollector): number | null {
  if (xml.startsWith('<sheetData/>', from)) return from + 12;
  if (!xml.startsWith('<sheetData>', from)) return null;
  let at = from + 11;
  let row = -1;
  let column = -1;
  for (;;) {
    const less = xml.indexOf('<', at);
    if (less < 0) return null;
    const common = matchAt(commonCell, xml, less);
    if (common) {
      column = columnIndex(common[1] ?? '');
      if (!addCommon(common, column, collector)) return null;
      at = less + common[0].length;
      continue;
    }
    if (xml.startsWith('</row>', less)) {
      at = less + 6;
      continue;
    }
    const opening = matchAt(commonRow, xml, less);
    if (opening && !opening[0].includes('xmlns')) {
      at = less + opening[0].length;
      row = Number(opening[1]) - 1;
      column = -1;
      collector.sizes?.addRow(row, attributesOf(opening[0]));
      continue;
    }
    const tag = matchAt(openingTag, xml, less);
    if (!tag) return xml.startsWith('</sheetData>', less) ? less + 12 : null;
    const [all, name, attributes = '', slash] = tag;
    const place = placeOf(attributes);
    if (!place || attributes.includes('xmlns')) return null;
    at = less + all.length;
    if (name === 'row') {
      if (place.column !== undefined) return null;
      row = place.row ?? row + 1;
      column = -1;
      collector.sizes?.addRow(row, attributesOf(attributes));
    } else {
      if ((place.row === undefined) !== (place.column === undefined)) return null;
      column = place.column ?? column + 1;
      const end = slash === '/' ? at : scanCell(xml, at, { row: place.row ?? row, column, attributes }, collector);
      if (end === null) return null;
      at = end;
    }
  }
}

/** Items are asked for one by one: to take an array apart costs an object each. */
function addCommon(cell: RegExpExecArray, column: number, collector: CellCollector): boolean {
  const text = cell[5];
  return (
    text === undefined || collector.add(Number(cell[2]) - 1, column, Number(cell[3] ?? 0), cell[4] ?? 'n', text, false)
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `12` of a row, `C12` of a cell; null where it is neither. Either may be left out of its tag. */
function placeOf(attributes: string): { readonly row?: number; readonly column?: number } | null {
  const text = reference.exec(attributes)?.[1];
  if (text === undefined) return {};
  const [, letters, digits] = /^([A-Za-z]{1,3})?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const row = Number(digits) - 1;
  return letters === undefined ? { row } : { row, column: columnIndex(letters) };
}
