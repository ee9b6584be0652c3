import { areaAddress, quoteSheet } from '../../../workbook/address';
import type { LeftOut, PublicSheet } from '../../../workbook/publication';
import { encodeAttribute } from '../xml-encoding';
import { elementWords } from './left-words';
import { pageTextsXml, publicPageText } from './page-texts';
import { PublicCells } from './public-cells';
import { publicRemarks } from './public-remarks';
import type { Shared } from './shared';
import type { SourceRow, SourceSheet } from './source-sheet';

/** A sheet of the copy without its headers and footers, which wait for all that is published. */
export interface DraftSheet {
  readonly xml: (isPublic: (word: string) => boolean) => string;
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly string[];
}

/** Writes a sheet anew from what of it may be public. */
export function draftSheet(source: SourceSheet, sheet: PublicSheet, shared: Shared): DraftSheet {
  const cells = new PublicCells(source, sheet, shared);
  const rows = source.rows.map((row) => rowXml(row, cells, shared)).join('');
  const links = linksXml(source, shared.sheets);
  const merges = source.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  const properties = source.pieces.get('sheetPr') ?? '';
  const before = [
    properties === '' ? '' : `<sheetPr>${properties}</sheetPr>`,
    `<sheetViews><sheetView${source.view} workbookViewId="0">${source.pane}</sheetView></sheetViews>`,
    source.pieces.get('sheetFormatPr') ?? '',
    columnsXml(source, shared),
    `<sheetData>${rows}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    ...['printOptions', 'pageMargins', 'pageSetup'].map((name) => source.pieces.get(name) ?? ''),
  ].join('');
  const after = ['rowBreaks', 'colBreaks'].map((name) => breaksXml(source, name)).join('');
  const leftOut = [
    ...cells.leftOut.told(sheet.name),
    ...otherwiseLeft(source, sheet.name, source.links.length - links.length),
  ];
  return {
    xml: (isPublic) => {
      const pages = [...source.pageTexts].map(([name, text]) => ({ name, made: publicPageText(text, isPublic) }));
      for (const { made } of pages) {
        const where = made.leftOut.join('、');
        if (where !== '') leftOut.push({ what: 'ヘッダー・フッターの文字', sheet: sheet.name, where });
      }
      const texts = new Map(pages.map(({ name, made }) => [name, made.text]));
      const written = texts.size === 0 ? '' : pageTextsXml(source.pieces.get('headerFooter') ?? '', texts);
      return `${before}${written}${after}`;
    },
    leftOut,
    remarks: publicRemarks(source, sheet, cells, shared),
  };
}

function rowXml({ row, attributes, style, cells }: SourceRow, written: PublicCells, shared: Shared): string {
  const format = style === null ? '' : `${styleAttribute('s', style, shared)} customFormat="1"`;
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  return `<row r="${String(row + 1)}"${attributes}${format}>${sorted.map((cell) => written.xml(cell)).join('')}</row>`;
}

function columnsXml({ columns }: SourceSheet, shared: Shared): string {
  const each = columns.map(({ attributes, style }) => `<col${attributes}${styleAttribute('style', style, shared)}/>`);
  return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`;
}

const styleAttribute = (name: string, style: number | null, { styles }: Shared): string =>
  style === null ? '' : ` ${name}="${String(styles.use(style, null))}"`;

function breaksXml({ pieces }: SourceSheet, name: string): string {
  const inner = pieces.get(name) ?? '';
  const count = String(inner.split('<brk').length - 1);
  return inner === '' ? '' : `<${name} count="${count}" manualBreakCount="${count}">${inner}</${name}>`;
}

/** Links to places of the copy; all others would tell of files and addresses. */
function linksXml({ links }: SourceSheet, sheets: ReadonlySet<string>): string[] {
  return links.flatMap(({ area, location }) => {
    const match = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(location ?? '');
    const name = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '').trim();
    if (!match || !sheets.has(name)) return [];
    const target = encodeAttribute(`${quoteSheet(name)}!${match[3] ?? ''}`);
    return [`<hyperlink ref="${areaAddress(area)}" location="${target}"/>`];
  });
}

/** What stays out of a sheet besides what stands in its cells. `links`: how many were cut. */
function otherwiseLeft({ others }: SourceSheet, sheet: string, links: number): LeftOut[] {
  const cut = links > 0 ? [{ what: 'リンク', sheet, where: `${String(links)}件` }] : [];
  const elements = [...others].map(([local, count]) => ({
    what: elementWords(local),
    sheet,
    where: count > 1 ? `${String(count)}件` : '',
  }));
  return [...cut, ...elements];
}
