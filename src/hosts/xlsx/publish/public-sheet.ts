import { address, areaAddress } from '../../../workbook/address';
import type { LeftOut, PublicSheet } from '../../../workbook/publication';
import { finerThanShown } from '../../../workbook/format/finer-than-shown';
import { shownPart } from '../../../workbook/format/shown-part';
import { cellValue } from '../cell-value';
import { days1904 } from '../date-serial';
import { isCellError, type Area } from '../../../workbook/cell';
import { isWithin } from '../../../workbook/is-within';
import { encodeText } from '../xml-encoding';
import { unseenCells } from './hidden-cells';
import { elementWords } from './left-words';
import { pageTextsXml, publicPageText } from './page-texts';
import { placesIn, rowsIn, columnsIn } from './place-words';
import type { PublicStyles } from './public-styles';
import type { SourceCell, SourceRow, SourceSheet } from './read-sheet';
import { seenOf, textXml, type PublicTexts, type SourceText } from './strings';

/** What the sheets of a public copy share. */
export interface Shared {
  readonly styles: PublicStyles;
  readonly texts: PublicTexts;
  readonly sourceText: (index: number) => SourceText | undefined;
  readonly date1904: boolean;
  /** Names of the sheets that the copy has. */
  readonly sheets: ReadonlySet<string>;
  /** What is printed of a sheet; null where nothing is said of it. */
  readonly printed: (sheet: string) => readonly Area[] | null;
}

/** A sheet of the copy without its headers and footers, which wait for all that is published. */
export interface DraftSheet {
  readonly xml: (isPublic: (word: string) => boolean) => string;
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly string[];
}

/** Why a cell's content stays out, as staff read it. */
const whys = {
  row: '非表示の行の内容',
  column: '非表示の列の内容',
  covered: '結合したセルに隠れた内容',
  internal: '公表しない項目',
  unseen: '表示形式で見えなくした内容',
  colorless: '地と同じ色か、小さすぎて読めない文字',
  noResult: '計算の結果が保存されていない数式',
  ruby: 'ふりがな',
  formula: '数式（結果の値だけを含めました）',
} as const;
type Why = keyof typeof whys;

/** Writes a sheet anew from what of it may be public. */
export function draftSheet(source: SourceSheet, sheet: PublicSheet, shared: Shared): DraftSheet {
  const writer = new SheetWriter(source, sheet, shared);
  return writer.draft();
}

class SheetWriter {
  private readonly whyUnseen;
  private readonly emptied: ReadonlySet<string>;
  private readonly gone = new Map<Why, { row: number; column: number }[]>();
  private readonly printed: readonly Area[] | null;
  private readonly notPrinted: SourceCell[] = [];
  private readonly finer: SourceCell[] = [];

  constructor(
    private readonly source: SourceSheet,
    private readonly sheet: PublicSheet,
    private readonly shared: Shared,
  ) {
    this.whyUnseen = unseenCells(source);
    this.emptied = new Set(sheet.emptied.map(address));
    this.printed = shared.printed(sheet.name);
  }

  draft(): DraftSheet {
    const { source } = this;
    const rows = source.rows.map((row) => this.rowXml(row)).join('');
    const links = this.links();
    const leftOut = this.leftOut(source.links.length - links.length);
    const before = [
      this.wrapped('sheetPr'),
      `<sheetViews><sheetView${source.view} workbookViewId="0">${source.pane}</sheetView></sheetViews>`,
      source.pieces.get('sheetFormatPr') ?? '',
      this.columnsXml(),
      `<sheetData>${rows}</sheetData>`,
      listXml(
        'mergeCells',
        source.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
      ),
      links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
      ...['printOptions', 'pageMargins', 'pageSetup'].map((name) => source.pieces.get(name) ?? ''),
    ].join('');
    const after = ['rowBreaks', 'colBreaks'].map((name) => this.breaks(name)).join('');
    const hidden: LeftOut[] = [];
    return {
      xml: (isPublic) => {
        const texts = new Map(
          [...source.pageTexts].map(([name, text]) => {
            const made = publicPageText(text, isPublic);
            const where = made.leftOut.join('、');
            if (where !== '') hidden.push({ what: 'ヘッダー・フッターの文字', sheet: this.sheet.name, where });
            return [name, made.text];
          }),
        );
        const pages = texts.size === 0 ? '' : pageTextsXml(source.pieces.get('headerFooter') ?? '', texts);
        return `${before}${pages}${after}`;
      },
      get leftOut() {
        return [...leftOut, ...hidden];
      },
      remarks: this.remarks(),
    };
  }

  private wrapped(name: string): string {
    const inner = this.source.pieces.get(name) ?? '';
    return inner === '' ? '' : `<${name}>${inner}</${name}>`;
  }

  private breaks(name: string): string {
    const inner = this.source.pieces.get(name) ?? '';
    const count = String(inner.split('<brk').length - 1);
    return inner === '' ? '' : `<${name} count="${count}" manualBreakCount="${count}">${inner}</${name}>`;
  }

  private columnsXml(): string {
    const { columns } = this.source;
    const each = columns.map(({ attributes, style }) => `<col${attributes}${this.styleAttribute('style', style)}/>`);
    return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`;
  }

  private styleAttribute(name: string, style: number | null): string {
    return style === null ? '' : ` ${name}="${String(this.shared.styles.use(style, null))}"`;
  }

  private rowXml({ row, attributes, style, cells }: SourceRow): string {
    const format = style === null ? '' : `${this.styleAttribute('s', style)} customFormat="1"`;
    const inner = [...cells]
      .sort((a, b) => a.column - b.column)
      .map((cell) => this.cellXml(cell))
      .join('');
    return `<row r="${String(row + 1)}"${attributes}${format}>${inner}</row>`;
  }

  private cellXml(cell: SourceCell): string {
    const content = this.content(cell);
    const shown = content?.shown ?? null;
    if (content && this.printed?.every((area) => !isWithin(area, cell))) this.notPrinted.push(cell);
    const opening = `<c r="${address(cell)}" s="${String(this.shared.styles.use(cell.style, shown))}"`;
    return content ? `${opening}${content.type}><v>${content.value}</v></c>` : `${opening}/>`;
  }

  /** A cell's content as it is written; null where the cell is to be blank. */
  private content(cell: SourceCell): { type: string; value: string; shown: string | number | null } | null {
    const { type, text, style, formula } = cell;
    const { styles, texts, sourceText, date1904 } = this.shared;
    const whole = type === 's' ? sourceText(Number(text)) : type === 'inlineStr' ? cell.inline : null;
    const source = whole && seenOf(whole, (look) => styles.hidesText(style, look));
    const value = source ? source.text : cellValue(type === 's' ? 'str' : type, text, () => undefined);
    if (value === undefined || value === null || (value === '' && !whole?.text)) {
      if (formula) this.leave('noResult', cell);
      return null;
    }
    const why = this.whyUnseen(cell);
    if (why !== null) return this.leave(why, cell);
    if (this.emptied.has(address(cell))) return this.leave('internal', cell);
    if (source !== whole) this.leave('colorless', cell);
    if (value === '') return null;
    if (isCellError(value)) return { type: ' t="e"', value: encodeText(value.error), shown: null };
    if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0', shown: null };
    if (styles.hidesText(style) && !source?.runs.length) return this.leave('colorless', cell);
    if (styles.whitens(value, style)) return this.leave('colorless', cell);
    const part = shownPart(value, styles.format(style));
    if (part === 'nothing') return this.leave('unseen', cell);
    if (part !== 'value') {
      this.leave('unseen', cell);
      return { type: ' t="s"', value: String(texts.use(plainText(part.text))), shown: null };
    }
    if (source?.hadRuby) this.leave('ruby', cell);
    if (formula) this.leave('formula', cell);
    if (typeof value === 'string')
      return { type: ' t="s"', value: String(texts.use(source ?? plainText(value))), shown: value };
    if (finerThanShown(value, styles.format(style), { formula })) this.finer.push(cell);
    return { type: '', value: String(type === 'd' && date1904 ? value - days1904 : value), shown: value };
  }

  private leave(why: Why, { row, column }: SourceCell): null {
    const places = this.gone.get(why);
    if (places) places.push({ row, column });
    else this.gone.set(why, [{ row, column }]);
    return null;
  }

  /** Links to places of the copy; all others would tell of files and addresses. */
  private links(): string[] {
    return this.source.links.flatMap(({ area, location }) => {
      const match =
        location === null ? null : /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(location);
      const name = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '').trim();
      if (!match || !this.shared.sheets.has(name)) return [];
      const target = encodeText(`'${name.replaceAll("'", "''")}'!${match[3] ?? ''}`).replaceAll('"', '&quot;');
      return [`<hyperlink ref="${areaAddress(area)}" location="${target}"/>`];
    });
  }

  private leftOut(links: number): LeftOut[] {
    const { name } = this.sheet;
    const cells = [...this.gone].map(([why, places]) => {
      const where = why === 'row' ? rowsIn(places) : why === 'column' ? columnsIn(places) : placesIn(places);
      return { what: whys[why], sheet: name, where };
    });
    const others = [...this.source.others].map(([local, count]) => ({
      what: elementWords(local),
      sheet: name,
      where: count > 1 ? `${String(count)}件` : '',
    }));
    const cut = links > 0 ? [{ what: 'リンク', sheet: name, where: `${String(links)}件` }] : [];
    return [...cells, ...cut, ...others];
  }

  /** What is in the copy, and may have been meant for nobody to see. */
  private remarks(): string[] {
    const { source, sheet, shared, notPrinted, finer } = this;
    const hiding = source.conditional.filter(({ look }) => shared.styles.hidesByCondition(look));
    const areas = [...new Set(hiding.map((one) => one.areas))].join('、');
    return [
      ...(notPrinted.length > 0
        ? [`${sheet.name} ${placesIn(notPrinted)}: 印刷範囲の外の記入も含めました。公表してよいか確かめてください。`]
        : []),
      ...(areas === ''
        ? []
        : [`${sheet.name} ${areas}: 条件付き書式で見えなくなる文字も、公表用では見えます。確かめてください。`]),
      ...(source.hasExtendedLooks
        ? [`${sheet.name}: 拡張の条件付き書式で見えなくなる文字も、公表用では見えます。確かめてください。`]
        : []),
      // Our tabs hide nothing: their charts cover blank cells, and their shares follow from what they show.
      ...(sheet.mark === null && source.others.has('drawing')
        ? [`${sheet.name}: 図形や画像で覆った文字も、公表用では見えます。確かめてください。`]
        : []),
      ...(sheet.mark === null && finer.length > 0
        ? [`${sheet.name} ${placesIn(finer)}: 表示より細かい数値を含めました。公表してよいか確かめてください。`]
        : []),
    ];
  }
}

const plainText = (text: string) => ({ text, xml: textXml(text) });

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}
