import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A zip archive of parts by name. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(1990, 0, 1) },
  );
}

export interface HandmadeSheet {
  readonly name: string;
  /** The whole part, or what stands inside `<sheetData>`. */
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
}

/** The parts of a small workbook written by hand; `more` adds parts or replaces them. */
export function partsOf(
  sheets: readonly HandmadeSheet[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      sheets
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('') +
      ['sharedStrings', 'styles', 'calcChain']
        .filter((type) => `xl/${type}.xml` in more)
        .map(
          (type) =>
            `<Override PartName="/xl/${type}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
        )
        .join('') +
      Object.keys(more)
        .filter((name) => /tables?\d+\.xml$/.test(name))
        .map(
          (name) =>
            `<Override PartName="/${name.replaceAll('\\', '/')}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${String(index + 1)}"${state ? ` state="${state}"` : ''} r:id="rId${String(index + 1)}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      sheets.map((_, index) => [`rId${String(index + 1)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`]),
    ),
  };
  sheets.forEach(({ rows, after = '' }, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = rows.includes('worksheet')
      ? rows
      : `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  return { ...parts, ...more };
}

export function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

export function handmade(rows: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zipOf(partsOf([{ name: 'シート', rows }], more));
}
