import { HostError } from '../../workbook/host';
import { fixedLimits } from './limits';
import { partKey, type Parts } from './package';
import { readRelationships, type Relationship } from './relationships';
import { isOn } from './sheet-sizes';
import { attribute, childNamed, childrenNamed, type XmlElement, type XmlPart } from './xml-tree';

/** The workbook part: its sheets in the order of their tabs, and where what they share stands. */
export interface WorkbookPart extends XmlPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly element: XmlElement;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Charts, dialogs and old macro sheets have no cells to read. */
  readonly type: 'worksheet' | 'chart';
  /** `''` where it has none. */
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet it is local to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
  readonly element: XmlElement;
}

export const mainNamespaces = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
export const relationshipNamespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Finds and reads the workbook part. Throws a HostError where the package holds no workbook that can be read. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const part = findWorkbook(parts);
  const open = parts.tree(part);
  if (!open) throw new HostError('damaged', part);
  const { xml, root } = open;
  if (root.local !== 'workbook' || !mainNamespaces.includes(root.uri)) throw new HostError('not-a-workbook', part);
  const relationships = readRelationships(parts, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheetList = childNamed(root, 'sheets');
  const properties = childNamed(root, 'workbookPr');
  const nameList = childNamed(root, 'definedNames');
  const sheets = (sheetList ? childrenNamed(sheetList, 'sheet') : []).map((element) => sheetEntry(element, byId));
  refuseTwice(sheets);
  return {
    part,
    xml,
    root,
    relationships,
    sheets,
    names: (nameList ? childrenNamed(nameList, 'definedName') : []).map(definedName),
    date1904: properties !== undefined && isOn(attribute(properties, 'date1904')),
  };
}

function findWorkbook(parts: Parts): string {
  if (parts.has('mimetype')) throw new HostError('unsupported-package', 'mimetype');
  const main = readRelationships(parts, '').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) {
    throw new HostError(parts.has('[Content_Types].xml') ? 'damaged' : 'not-a-workbook', '_rels/.rels');
  }
  if (main.target.toLowerCase().endsWith('.bin')) throw new HostError('unsupported-package', main.target);
  return main.target;
}

function sheetEntry(element: XmlElement, relationships: ReadonlyMap<string | undefined, Relationship>): SheetEntry {
  const name = attribute(element, 'name') ?? '';
  if (name.length > fixedLimits.text) throw new HostError('too-large', 'xl/workbook.xml');
  const id = relationshipNamespaces.map((uri) => attribute(element, 'id', uri)).find((value) => value !== undefined);
  const relationship = relationships.get(id);
  // Excel keeps sheets of old macro modules in the list, without a part of their own.
  const isModule = id === '';
  if (!relationship && !isModule) throw new HostError('damaged', name);
  const state = attribute(element, 'state');
  return {
    name,
    element,
    visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
    type: relationship?.type === 'worksheet' ? 'worksheet' : 'chart',
    part: relationship?.target ?? '',
  };
}

/**
 * Refuses two sheets of one name, since a link to that name could mean either; and two sheets that share a part, since a
 * part read again for each of a million sheets would take forever.
 */
function refuseTwice(sheets: readonly SheetEntry[]): void {
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const { name, part } of sheets) {
    if (names.has(name.toLowerCase())) throw new HostError('duplicate-sheet', name);
    names.add(name.toLowerCase());
    if (part !== '' && parts.has(partKey(part))) throw new HostError('damaged', name);
    parts.add(partKey(part));
  }
}

function definedName(element: XmlElement): DefinedName {
  const sheet = attribute(element, 'localSheetId');
  return {
    name: attribute(element, 'name') ?? '',
    sheet: sheet === undefined ? null : Number(sheet),
    formula: element.text,
    element,
  };
}
