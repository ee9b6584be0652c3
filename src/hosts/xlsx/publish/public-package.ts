import { transitional } from '../create/empty-package';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the parts of a package hold. */
interface Contents {
  /** Inside of `<workbook>`; it names the sheets' parts by rId1, rId2 … */
  readonly workbook: string;
  /** Inside of each `<worksheet>`. */
  readonly sheets: readonly string[];
  /** Whole parts. */
  readonly styles: string;
  readonly texts: string;
}

/** All parts of the copy by their names. */
export function publicPackage({ workbook, sheets, styles, texts }: Contents): Map<string, string> {
  const sheetName = (index: number) => `worksheets/sheet${String(index + 1)}.xml`;
  const { main, relationships } = transitional;
  const related = [
    ...sheets.map((_, index) => ({ type: 'worksheet', target: sheetName(index) })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  const contentTypes = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...sheets.map((_, index) => override(sheetName(index), 'worksheet')),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
  ];
  const relationship = ({ type, target }: { type: string; target: string }, index: number) =>
    `<Relationship Id="rId${String(index + 1)}" Type="${relationships}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${declaration}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  const root = (name: string, inner: string) =>
    `${declaration}<${name} xmlns="${main}" xmlns:r="${relationships}">${inner}</${name}>`;
  return new Map([
    ['[Content_Types].xml', `${declaration}<Types xmlns="${packages}/content-types">${contentTypes.join('')}</Types>`],
    ['_rels/.rels', relations(relationship({ type: 'officeDocument', target: 'xl/workbook.xml' }, 0))],
    ['xl/workbook.xml', root('workbook', workbook)],
    ['xl/_rels/workbook.xml.rels', relations(related.map(relationship).join(''))],
    ...sheets.map((xml, index): [string, string] => [`xl/${sheetName(index)}`, root('worksheet', xml)]),
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', texts],
  ]);
}
