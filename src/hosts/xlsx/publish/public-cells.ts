import { address } from '../../../workbook/address';
import { isCellError, type Area, type CellValue } from '../../../workbook/cell';
import { finerThanShown } from '../../../workbook/format/finer-than-shown';
import { shownPart } from '../../../workbook/format/shown-part';
import { isWithin } from '../../../workbook/is-within';
import type { PublicSheet } from '../../../workbook/publication';
import { cellValue } from '../cell-value';
import { readArea } from '../read-area';
import { days1904 } from '../date-serial';
import { encodeText } from '../xml-encoding';
import { unseenCells } from './hidden-cells';
import { LeftOutCells } from './left-out-cells';
import type { Shared } from './shared';
import type { SourceCell, SourceSheet } from './source-sheet';
import { seenOf, textXml, type SourceText } from './strings';

/** A cell's content as it is written. */
interface Content {
  /** The attribute that tells its type. */
  readonly type: string;
  readonly value: string;
  /** What the cell's format shows; null: nothing that it changes. */
  readonly shown: string | number | null;
}

interface Held {
  readonly value: CellValue;
  readonly text: SourceText | null;
  /** Whether all parts of the text are seen. */
  readonly isWhole: boolean;
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
  readonly leftOut = new LeftOutCells();
  /** Those with content outside of what is printed; on our tabs, what staff wrote there. */
  readonly notPrinted: SourceCell[] = [];
  /** Those that hold more digits than they show. */
  readonly finer: SourceCell[] = [];

  constructor(
    source: SourceSheet,
    sheet: PublicSheet,
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

  /** Null where the cell is to be blank. */
  private content(cell: SourceCell): Content | null {
    const { value, text, isWhole } = this.held(cell);
    if (value === null) return cell.formula ? this.leftOut.add('noResult', cell) : null;
    const why = this.whyUnseen(cell) ?? (this.emptied.has(address(cell)) ? 'internal' : null);
    if (why !== null) return this.leftOut.add(why, cell);
    if (!isWhole) this.leftOut.add('colorless', cell);
    if (value === '') return null;
    if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0', shown: null };
    if (!isCellError(value)) return this.shownContent(cell, value, text);
    return errors.has(value.error)
      ? { type: ' t="e"', value: encodeText(value.error), shown: null }
      : this.leftOut.add('unknownError', cell);
  }

  /** What a cell holds, of a text what its parts' own looks let be seen; a value of null: nothing. */
  private held({ type, text, style, inline }: SourceCell): Held {
    const { hiding, sourceText } = this.shared;
    const whole = type === 's' ? sourceText(Number(text)) : type === 'inlineStr' ? inline : null;
    if (!whole) return { value: cellValue(type, text, () => undefined) ?? null, text: null, isWhole: true };
    const seen = seenOf(whole, (look) => hiding.hidesText(style, look));
    return { value: whole.text === '' ? null : seen.text, text: seen, isWhole: seen === whole };
  }

  /** What a cell's own look and format show of a value. `text`: as it is kept, where the value is of a text. */
  private shownContent(cell: SourceCell, value: string | number, text: SourceText | null): Content | null {
    const { type, style, formula } = cell;
    const { styles, hiding, date1904 } = this.shared;
    const format = styles.format(style);
    const isUnread = hiding.hidesText(style) && !text?.runs.length;
    if (isUnread || hiding.whitens(value, format, style)) return this.leftOut.add('colorless', cell);
    const part = shownPart(value, format);
    if (part !== 'value') {
      this.leftOut.add('unseen', cell);
      return part === 'nothing' ? null : this.textContent(plainText(part.text), null);
    }
    if (text?.hadRuby) this.leftOut.add('ruby', cell);
    if (formula) this.leftOut.add('formula', cell);
    if (typeof value === 'string') return this.textContent(text ?? plainText(value), value);
    if (finerThanShown(value, format, { formula })) this.finer.push(cell);
    return { type: '', value: String(type === 'd' && date1904 ? value - days1904 : value), shown: value };
  }

  private textContent(text: WrittenText, shown: string | null): Content {
    return { type: ' t="s"', value: String(this.shared.texts.use(text)), shown };
  }
}

type WrittenText = Pick<SourceText, 'text' | 'xml'>;
const plainText = (text: string): WrittenText => ({ text, xml: textXml(text) });
