import { CellCollector, type CellTables, type SheetContent } from './cell-collector';
import { isPlainRoot } from './plain-root';
import { scanRows } from './scan-rows';
import { readArea } from './read-area';
import { scanSizes } from './scan-sizes';

/**
 * Reads a sheet part in the plain spelling that nearly all programs write, several times as fast as a parser.
 * Null at anything else: the parser then reads the part from its start.
 */
export function scanSheet(xml: string, sheet: string, tables: CellTables): SheetContent | null {
  if (!isPlainRoot(xml, 'worksheet') || !xml.trimEnd().endsWith('</worksheet>')) return null;
  const data = xml.indexOf('<sheetData');
  if (data < 0 || xml.lastIndexOf('<!', data) >= 0) return null;
  const collector = new CellCollector(tables, sheet);
  if (collector.sizes) scanSizes(xml.slice(0, data), collector.sizes);
  const end = scanRows(xml, data, collector);
  if (end === null || xml.includes('<!', end) || xml.includes('<sheetData', end)) return null;
  return scanMerges(xml, end, collector) ? collector.finish() : null;
}

/** Scans the merged areas into the collector. False where they are not plain. */
function scanMerges(xml: string, from: number, collector: CellCollector): boolean {
  let at = xml.indexOf('<mergeCells', from);
  if (at < 0) return true;
  const end = xml.indexOf('</mergeCells>', at);
  if (end < 0 || xml.includes('<mergeCells', end)) return false;
  for (at = xml.indexOf('<mergeCell', at + 1); at >= 0 && at < end; at = xml.indexOf('<mergeCell', at + 1)) {
    if (xml[at + 10] !== ' ') return false;
    const reference = xml.indexOf('ref="', at) + 5;
    const area = readArea(xml.slice(reference, xml.indexOf('"', reference)));
    if (!area || reference < at || reference > xml.indexOf('>', at)) return false;
    collector.addMerge(area);
  }
  return true;
}
