import { formatMark, markName, markVersion } from '../../../workbook/mark';
import type { NewBook, NewSheet } from '../../../workbook/new-book';
import { addContentType } from '../graft/content-types';
import type { Draft } from '../graft/draft';
import { relate } from '../graft/package-relationships';
import { splice } from '../graft/splice';
import { addStyleSheet, StyleSheet } from '../graft/style-sheet';
import { addSheets, printTitles, recalculateOnOpening } from '../graft/workbook-xml';
import { sheetContentType, writeTabs } from '../graft/write-tabs';
import type { Packing } from '../packing';
import { encodeAttribute, encodeText } from '../xml-encoding';
import { emptyPackage, transitional, workbookPart } from './empty-package';
import { newSheetXml } from './new-sheet-xml';

/** A new workbook as the bytes of an .xlsx file: the same workbook gives the same bytes. */
export function newXlsx(book: NewBook, packing: Packing): Uint8Array {
  const draft = emptyPackage();
  const styles = new StyleSheet(draft, addStyleSheet(draft, workbookPart, 'xl/styles.xml', transitional));
  const added = book.sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    draft.put(
      part,
      newSheetXml(sheet, (look) => styles.looking(look), transitional),
    );
    addContentType(draft, part, sheetContentType);
    return { name: sheet.name, id: relate(draft, workbookPart, `${transitional.relationships}/worksheet`, part) };
  });
  styles.save();
  addSheets(draft, workbookPart, added, transitional);
  addNames(draft, book);
  writeTabs(draft, { tabs: book.tabs, renames: [] });
  recalculateOnOpening(draft, workbookPart);
  return draft.toBytes(packing);
}

/** The names of the workbook, and of its sheets: what is printed on each page, and whose corner becomes a tab of ours. */
function addNames(draft: Draft, { sheets, names }: NewBook): void {
  const all = [
    ...[...names].map(([name, formula]) => nameXml(name, '', formula)),
    ...sheets.flatMap((sheet, index) => ownNames(sheet, ` localSheetId="${String(index)}"`)),
  ];
  const xml = draft.text(workbookPart) ?? '';
  const end = xml.indexOf('</workbook>');
  if (all.length > 0)
    draft.put(workbookPart, splice(xml, [{ start: end, end, text: `<definedNames>${all.join('')}</definedNames>` }]));
}

function ownNames(sheet: NewSheet, local: string): string[] {
  const titles = printTitles(sheet);
  const { tab, name } = sheet;
  return [
    ...(titles === null ? [] : [nameXml('_xlnm.Print_Titles', local, titles)]),
    ...(tab === undefined
      ? []
      : [
          nameXml(
            markName,
            `${local} hidden="1"`,
            formatMark({ kind: tab, version: markVersion, tab: name, area: 'A1' }),
          ),
        ]),
  ];
}

const nameXml = (name: string, attributes: string, formula: string): string =>
  `<definedName name="${encodeAttribute(name)}"${attributes}>${encodeText(formula)}</definedName>`;
