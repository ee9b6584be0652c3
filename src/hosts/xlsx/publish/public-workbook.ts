import { areaAddress, quoteSheet } from '../../../workbook/address';
import { formatMark, markName } from '../../../workbook/mark';
import type { Area } from '../../../workbook/cell';
import type { LeftOut, PublicSheet } from '../../../workbook/publication';
import { readArea } from '../read-area';
import type { WorkbookPart } from '../workbook-part';
import { encodeAttribute, encodeText } from '../xml-encoding';
import { elementWords } from './left-words';

const areaName = '_xlnm.Print_Area';
const titlesName = '_xlnm.Print_Titles';

/** What is read of the workbook part, and what is idle. */
const known = new Set(['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr']);

/** The workbook part's content, written anew: sheets, what is printed of them, and our marks. */
export function workbookXml(workbook: WorkbookPart, sheets: readonly PublicSheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${encodeAttribute(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const names = sheets.flatMap((sheet, index) => namesOf(workbook, sheet, index));
  return [
    workbook.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
  ].join('');
}

function namesOf(workbook: WorkbookPart, { name, mark }: PublicSheet, index: number): string[] {
  const local = ` localSheetId="${String(index)}"`;
  const printed = [areaName, titlesName].flatMap((wanted) => {
    const places = placesNamed(workbook, wanted, name);
    return places ? [nameXml(wanted, local, places.map((place) => `${quoteSheet(name)}!${place}`).join(','))] : [];
  });
  return mark ? [...printed, nameXml(markName, `${local} hidden="1"`, formatMark(mark))] : printed;
}

const nameXml = (name: string, attributes: string, formula: string): string =>
  `<definedName name="${name}"${attributes}>${encodeText(formula)}</definedName>`;

/** What is printed of a sheet; null where nothing is said of it. */
export function printedOf(workbook: WorkbookPart, sheet: string): readonly Area[] | null {
  return placesNamed(workbook, areaName, sheet)?.flatMap((place) => readArea(place) ?? []) ?? null;
}

/** What a name of Excel's own stands for on a sheet: `$A$1:$H$40`, `$1:$3`; null where there is none, or it is anything else. */
function placesNamed(workbook: WorkbookPart, wanted: string, sheet: string): readonly string[] | null {
  const own = workbook.sheets.findIndex(({ name }) => name === sheet);
  const source = workbook.names.find(({ name, sheet: of }) => name === wanted && of === own);
  if (!source) return null;
  const places = source.formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => {
    const at = one.lastIndexOf('!');
    const named = one
      .slice(0, at)
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'");
    const place = one.slice(at + 1).trim();
    if (named.trim() !== sheet.trim()) return null;
    if (/^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$|^\$?\d{1,7}:\$?\d{1,7}$/i.test(place)) return place.toUpperCase();
    const area = readArea(place);
    return area && areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  });
  return places.every((place) => place !== null) ? places : null;
}

/** What of the workbook part the copy does without. */
export function leftOfWorkbook(workbook: WorkbookPart): LeftOut[] {
  const kept = new Set([areaName, titlesName, markName]);
  const names = [...new Set(workbook.names.filter(({ name }) => !kept.has(name)).map(({ name }) => name))];
  const elements = workbook.root.children.filter(({ local }) => !known.has(local));
  const words = [...new Set(elements.map(({ local, name }) => elementWords(name.includes(':') ? name : local)))];
  return [
    ...(names.length === 0 ? [] : [{ what: '名前の定義', sheet: null, where: names.join('、') }]),
    ...words.map((what) => ({ what, sheet: null, where: '' })),
  ];
}
