import type { DefinedName } from '../engine/names';
import type { Workbook } from '../engine/workbook';
import { workbookPart, type Parts } from './parts';
import { elements, escapeXml } from './xml';

/** Reads defined names with their scopes, hidden ones too; print settings, which are names as well, are read elsewhere. */
export function takeNames(parts: Parts, workbook: Workbook): void {
  const xml = parts.text(workbookPart);
  const sheets = elements(xml, ['sheet']).map(({ attributes }) => attributes['name'] ?? '');
  for (const { attributes, text } of elements(xml, ['definedName'])) {
    const { name = '', localSheetId, hidden, comment = '' } = attributes;
    if (name.startsWith('_xlnm.')) continue;
    const defined: DefinedName = { name, formula: `=${text}`, visible: hidden !== '1', comment };
    const sheet = localSheetId === undefined ? null : workbook.findSheet(sheets[Number(localSheetId)] ?? '');
    (sheet ?? workbook).names.push(defined);
  }
}

/** Writes defined names beside those of print settings. */
export function putNames(parts: Parts, workbook: Workbook): void {
  const written = [
    ...workbook.names.map((name) => definedName(name, '')),
    ...workbook.sheets.flatMap(({ names }, index) =>
      names.map((name) => definedName(name, ` localSheetId="${String(index)}"`)),
    ),
  ].join('');
  const xml = parts.text(workbookPart);
  const list = /<definedNames>|<definedNames\s*\/>/;
  const widened = list.test(xml)
    ? xml
        .replace(/<definedNames\s*\/>/, '<definedNames></definedNames>')
        .replace('</definedNames>', `${written}</definedNames>`)
    : xml.replace('</sheets>', `</sheets><definedNames>${written}</definedNames>`);
  if (written !== '') parts.setText(workbookPart, widened);
}

function definedName({ name, formula, visible, comment }: DefinedName, scope: string): string {
  const hidden = visible ? '' : ' hidden="1"';
  const said = comment === '' ? '' : ` comment="${escapeXml(comment)}"`;
  return `<definedName name="${escapeXml(name)}"${scope}${hidden}${said}>${escapeXml(formula.slice(1))}</definedName>`;
}
