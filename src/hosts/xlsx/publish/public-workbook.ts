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

/** The workbook part's content, written anew: sheets, what is printed of them, and our marks. `ids`: of their parts. */
export function workbookXml(workbook: WorkbookPart, sheets: readonly PublicSheet[], ids: readonly string[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${encodeAttribute(name)}" sheetId="${String(index + 1)}" r:id="${ids[index] ?? ''}"/>`,
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
  const own = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const local = ` localSheetId="${String(index)}"`;
  const printed = [areaName, titlesName].flatMap((wanted) => {
    const source = workbook.names.find((one) => one.name === wanted && one.sheet === own);
    const formula = source ? areasOf(source.formula, name) : null;
    return formula === null ? [] : [nameXml(wanted, local, formula)];
  });
  return mark ? [...printed, nameXml(markName, `${local} hidden="1"`, formatMark(mark))] : printed;
}

const nameXml = (name: string, attributes: string, formula: string): string =>
  `<definedName name="${name}"${attributes}>${encodeText(formula)}</definedName>`;

/** What is printed of a sheet; null where nothing is said of it. */
export function printedOf(workbook: WorkbookPart, sheet: string): readonly Area[] | null {
  const own = workbook.sheets.findIndex(({ name }) => name === sheet);
  const source = workbook.names.find(({ name, sheet: of }) => name === areaName && of === own);
  const formula = source && areasOf(source.formula, sheet);
  if (!formula) return null;
  return formula.split(/,(?=')/).flatMap((one) => readArea(one.slice(one.lastIndexOf('!') + 1)) ?? []);
}

/** `'個票'!$A$1:$H$40,'個票'!$J$1:$K$2`, written anew; null where the formula is anything else. */
function areasOf(formula: string, sheet: string): string | null {
  const areas = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => {
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
  return areas.includes(null) ? null : areas.map((area) => `${quoteSheet(sheet)}!${area ?? ''}`).join(',');
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
