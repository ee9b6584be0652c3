import { readAddress } from '../engine/address';
import { bareAddress } from '../engine/address';
import type { Sheet } from '../engine/sheet';
import type { Validation } from '../engine/validation';
import { wholeSheet } from '../engine/limits';
import { address } from '../../src/workbook/address';
import { relsPath, type Parts } from './parts';
import { elements, escapeXml, type Element } from './xml';

const block = /<dataValidations\b[^>]*?(?:\/>|>.*?<\/dataValidations>)|<hyperlinks\b[^>]*?(?:\/>|>.*?<\/hyperlinks>)/gs;

/**
 * Takes a sheet's links and validations out of its part, which exceljs reads wrongly or slowly, and into the sheet;
 * its page breaks too, which exceljs does not read.
 */
export function takeExtras(parts: Parts, path: string, sheet: Sheet): void {
  const xml = parts.text(path);
  const targets = parts.targets(path);
  for (const { attributes } of elements(xml, ['hyperlink'])) {
    const at = readAddress(attributes['ref'] ?? '')?.area;
    if (!at) continue;
    const out = targets.get(attributes['r:id'] ?? '');
    const link = {
      ...(out === undefined ? {} : { address: out }),
      ...(attributes['location'] ? { documentReference: attributes['location'] } : {}),
      ...(attributes['tooltip'] ? { screenTip: attributes['tooltip'] } : {}),
    };
    sheet.cells.set(at.top, at.left, { ...sheet.cells.get(at.top, at.left), link });
  }
  sheet.validations.push(...elements(xml, ['dataValidation']).flatMap(readValidation));
  const [breaks] = elements(xml, ['rowBreaks']);
  sheet.rowBreaks = (breaks?.children ?? []).map(({ attributes }) => Number(attributes['id']));
  parts.setText(path, xml.replace(block, ''));
}

function readValidation({ attributes, children }: Element): Validation[] {
  // Lists on another sheet stand in an extension: <xm:f> within <x14:formula1>, and <xm:sqref>.
  const formula = (name: string) => {
    const child = children.find((one) => one.name === name);
    return child?.children.find((one) => one.name === 'f')?.text ?? child?.text ?? '';
  };
  const type = attributes['type'] ?? 'any';
  const rule = { [type === 'whole' ? 'wholeNumber' : type]: ruleOf(type, formula, attributes) };
  return (attributes['sqref'] ?? formula('sqref')).split(/\s+/).flatMap((part) => {
    const area = readAddress(part)?.area;
    if (!area) return [];
    return [
      {
        area,
        rule,
        ignoreBlanks: attributes['allowBlank'] === '1',
        errorAlert: alert(attributes, 'error', 'showErrorMessage', 'showAlert'),
        prompt: alert(attributes, 'prompt', 'showInputMessage', 'showPrompt'),
      },
    ];
  });
}

function alert(attributes: Element['attributes'], name: string, flag: string, shown: string): Record<string, unknown> {
  return {
    title: attributes[`${name}Title`] ?? '',
    message: attributes[name] ?? '',
    [shown]: attributes[flag] === '1',
  };
}

function ruleOf(type: string, formula: (name: string) => string, attributes: Element['attributes']): object {
  const first = formula('formula1');
  if (type === 'list') {
    const source = first.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : `=${first}`;
    return { inCellDropDown: attributes['showDropDown'] !== '1', source };
  }
  if (type === 'custom') return { formula: `=${first}` };
  const operator = attributes['operator'] ?? 'between';
  return {
    formula1: `=${first}`,
    formula2: `=${formula('formula2')}`,
    operator: operator.charAt(0).toUpperCase() + operator.slice(1),
  };
}

/** Writes a sheet's links and lists of choices into its part. Other validations were never made here, and are left out. */
export function putExtras(parts: Parts, path: string, sheet: Sheet): void {
  const links = sheet.cells.within(wholeSheet).filter(({ cell }) => cell.link !== null);
  const outward: string[] = [];
  const written = links.map(({ row, column, cell: { link } }) => {
    const id = link?.address === undefined ? '' : ` r:id="link${String(outward.push(link.address))}"`;
    const place = link?.documentReference === undefined ? '' : ` location="${escapeXml(link.documentReference)}"`;
    return `<hyperlink ref="${address({ row, column })}"${id}${place}/>`;
  });
  const lists = sheet.validations.flatMap(writeList);
  const extras =
    (lists.length > 0 ? `<dataValidations count="${String(lists.length)}">${lists.join('')}</dataValidations>` : '') +
    (written.length > 0 ? `<hyperlinks>${written.join('')}</hyperlinks>` : '');
  const after = /<(printOptions|pageMargins|pageSetup)\b/;
  parts.setText(
    path,
    parts.text(path).replace(after, (tag) => extras + tag),
  );
  if (outward.length > 0) putLinks(parts, relsPath(path), outward);
}

function writeList({ area, rule, ignoreBlanks }: Validation): string[] {
  const list = rule['list'] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (typeof list?.source !== 'string') return [];
  const source = list.source.startsWith('=') ? list.source.slice(1) : `"${list.source.replaceAll('"', '""')}"`;
  const hidden = list.inCellDropDown === false ? ' showDropDown="1"' : '';
  const blank = ignoreBlanks ? ' allowBlank="1"' : '';
  return [
    `<dataValidation type="list"${blank}${hidden} showErrorMessage="1" sqref="${bareAddress(area)}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
  ];
}

function putLinks(parts: Parts, path: string, outward: readonly string[]): void {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const links = outward.map(
    (target, index) =>
      `<Relationship Id="link${String(index + 1)}" Type="${type}" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  const open = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const before = parts.has(path) ? parts.text(path) : `<?xml version="1.0" encoding="UTF-8"?>${open}</Relationships>`;
  parts.setText(
    path,
    before
      .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
      .replace('</Relationships>', `${links.join('')}</Relationships>`),
  );
}
