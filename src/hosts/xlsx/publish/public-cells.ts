import { address } from '../../../workbook/address';
import { isCellError, type Area } from '../../../workbook/cell';
import { finerThanShown } from '../../../workbook/format/finer-than-shown';
import { shownPart } from '../../../workbook/format/shown-part';
import { isWithin } from '../../../workbook/is-within';
import type { LeftOut, PublicSheet } from '../../../workbook/publication';
import { cellValue } from '../cell-value';
import { readArea } from '../read-area';
import { days1904 } from '../date-serial';
import { encodeText } from '../xml-encoding';
import { unseenCells } from './hidden-cells';
import { columnsIn, placesIn, rowsIn } from './place-words';
import type { Shared } from './shared';
import type { SourceCell, SourceSheet } from './source-sheet';
import { seenOf, textXml } from './strings';

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
  unknownError: 'Excelのものでないエラー値',
} as const;
type Why = keyof typeof whys;

/** A cell's content as it is written. */
interface Content {
  /** The attribute that tells its type. */
  readonly type: string;
  readonly value: string;
  /** What the cell's format shows; null: nothing that it changes. */
  readonly shown: string | number | null;
}

/** Excel's own. */
const errors = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!'],
  ...['#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!', '#PYTHON!', '#EXTERNAL!'],
]);

/** The cells of a sheet of the public copy, and what of them stays out. */
export class PublicCells {
  private readonly whyUnseen;
  private readonly emptied: ReadonlySet<string>;
  /** Where content is expected: what is printed, and what we made; null: anywhere. */
  private readonly expected: readonly (Area | null)[] | null;
  private readonly left = new Map<Why, SourceCell[]>();
  /** Those with content outside of what is printed; on our tabs, what staff wrote there. */
  readonly notPrinted: SourceCell[] = [];
  /** Those that hold more digits than they show. */
  readonly finer: SourceCell[] = [];

  constructor(
    source: SourceSheet,
    private readonly sheet: PublicSheet,
    private readonly shared: Shared,
  ) {
    this.whyUnseen = unseenCells(source);
    this.emptied = new Set(sheet.emptied.map(address));
    const printed = shared.printed(sheet.name);
    this.expected = printed && [...printed, sheet.mark && readArea(sheet.mark.area)];
  }

  xml(cell: SourceCell): string {
    const content = this.content(cell);
    if (content && !this.isExpected(cell)) this.notPrinted.push(cell);
    const style = String(this.shared.styles.use(cell.style, content?.shown ?? null));
    const opening = `<c r="${address(cell)}" s="${style}"`;
    return content ? `${opening}${content.type}><v>${content.value}</v></c>` : `${opening}/>`;
  }

  private isExpected(cell: SourceCell): boolean {
    return this.expected?.some((area) => area && isWithin(area, cell)) ?? true;
  }

  /** What stays out of the cells that were written. */
  leftOut(): LeftOut[] {
    return [...this.left].map(([why, places]) => {
      const where = why === 'row' ? rowsIn(places) : why === 'column' ? columnsIn(places) : placesIn(places);
      return { what: whys[why], sheet: this.sheet.name, where };
    });
  }

  /** Null where the cell is to be blank. */
  private content(cell: SourceCell): Content | null {
    const { type, text, style, formula } = cell;
    const { styles, hiding, sourceText, date1904 } = this.shared;
    const whole = type === 's' ? sourceText(Number(text)) : type === 'inlineStr' ? cell.inline : null;
    const source = whole && seenOf(whole, (look) => hiding.hidesText(style, look));
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
    if (isCellError(value)) {
      if (!errors.has(value.error)) return this.leave('unknownError', cell);
      return { type: ' t="e"', value: encodeText(value.error), shown: null };
    }
    if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0', shown: null };
    const format = styles.format(style);
    const isUnread = hiding.hidesText(style) && !source?.runs.length;
    if (isUnread || hiding.whitens(value, format, style)) return this.leave('colorless', cell);
    const part = shownPart(value, format);
    if (part !== 'value') this.leave('unseen', cell);
    if (part === 'nothing') return null;
    if (part !== 'value') return { ...this.textContent(plainText(part.text)), shown: null };
    if (source?.hadRuby) this.leave('ruby', cell);
    if (formula) this.leave('formula', cell);
    if (typeof value === 'string') return { ...this.textContent(source ?? plainText(value)), shown: value };
    if (finerThanShown(value, format, { formula })) this.finer.push(cell);
    return { type: '', value: String(type === 'd' && date1904 ? value - days1904 : value), shown: value };
  }

  private textContent(text: { readonly text: string; readonly xml: string }): Omit<Content, 'shown'> {
    return { type: ' t="s"', value: String(this.shared.texts.use(text)) };
  }

  private leave(why: Why, cell: SourceCell): null {
    const places = this.left.get(why);
    if (places) places.push(cell);
    else this.left.set(why, [cell]);
    return null;
  }
}

const plainText = (text: string) => ({ text, xml: textXml(text) });
