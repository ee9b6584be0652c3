import type { SaxesTagNS } from 'saxes';
import { address } from '../../workbook/address';
import type { Area } from '../../workbook/cell';
import { HostError } from '../../workbook/host';
import { CellCollector, type CellTables, type SheetContent } from './cell-collector';
import { readArea } from './read-area';
import { RichTextReader } from './rich-text';
import { mainNamespaces } from './workbook-part';
import { parseXml } from './xml-parser';

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Reads a sheet part in whatever spelling XML allows. Throws a HostError where it is damaged. */
export function parseSheet(xml: string, part: string, sheet: string, tables: CellTables): SheetContent {
  const reader = new SheetReader(sheet, tables);
  let isSheet = false;
  parseXml(xml, part, {
    open: (tag) => {
      isSheet ||= tag.local === 'worksheet' && mainNamespaces.includes(tag.uri);
      if (!isSheet) throw new HostError('damaged', part);
      reader.open(tag);
    },
    close: (tag) => {
      reader.close(tag);
    },
    text: (text) => {
      reader.text(text);
    },
  });
  return reader.finish();
}

class SheetReader {
  private readonly collector: CellCollector;
  private readonly inline = new RichTextReader();
  private row = -1;
  private cellRow = -1;
  private column = -1;
  private style = 0;
  private type = 'n';
  private value = '';
  private inValue = false;
  private formula = false;
  /** Inside of an `mc:Choice`: its `mc:Fallback` is what we understand. */
  private choices = 0;

  constructor(
    private readonly sheet: string,
    tables: CellTables,
  ) {
    this.collector = new CellCollector(tables, sheet);
  }

  open(tag: SaxesTagNS): void {
    if (tag.uri === compatibility && tag.local === 'Choice') this.choices++;
    if (this.choices > 0 || !mainNamespaces.includes(tag.uri)) return;
    const plain = (name: string): string | undefined => tag.attributes[name]?.value;
    switch (tag.local) {
      case 'sheetFormatPr':
        this.collector.sizes?.addStandard(plain);
        break;
      case 'col':
        this.collector.sizes?.addColumns(plain);
        break;
      case 'row':
        this.openRow(plain('r'));
        this.collector.sizes?.addRow(this.row, plain);
        break;
      case 'c':
        this.openCell(plain('r'), plain('s'), plain('t'));
        break;
      case 'v':
        this.inValue = true;
        break;
      case 'f':
        this.formula = true;
        if (plain('t') === 'array' || plain('t') === 'dataTable') this.collector.addArray(this.area(plain('ref')));
        break;
      case 'mergeCell':
        this.collector.addMerge(this.area(plain('ref')));
        break;
      default:
        this.inline.open(tag.local, plain('val'));
    }
  }

  close(tag: SaxesTagNS): void {
    if (tag.uri === compatibility && tag.local === 'Choice') this.choices--;
    if (this.choices > 0 || !mainNamespaces.includes(tag.uri)) return;
    if (tag.local === 'v') this.inValue = false;
    else if (tag.local === 'c') this.closeCell();
    else this.inline.close(tag.local);
  }

  text(text: string): void {
    if (this.choices > 0) return;
    if (this.inValue) this.value += text;
    else this.inline.add(text);
  }

  finish(): SheetContent {
    return this.collector.finish();
  }

  private openRow(reference: string | undefined): void {
    this.row = reference === undefined ? this.row + 1 : Number(reference) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0) throw new HostError('damaged', `${this.sheet}!${reference ?? ''}`);
  }

  private openCell(reference: string | undefined, style = '0', type = 'n'): void {
    const area = reference === undefined ? null : this.area(reference);
    this.cellRow = area?.top ?? this.row;
    this.column = area?.left ?? this.column + 1;
    this.style = Number(style);
    this.type = type;
    this.value = '';
    this.formula = false;
    this.inline.take();
  }

  private closeCell(): void {
    const { text: inline, runs } = this.inline.take();
    const isInline = this.type === 'inlineStr';
    const text = isInline && inline !== '' ? inline : this.value;
    const misplaced = !isInline && inline !== '';
    if (misplaced || !this.collector.add(this.cellRow, this.column, this.style, this.type, text, this.formula, runs)) {
      const place = this.cellRow < 0 ? '' : address({ row: this.cellRow, column: this.column });
      throw new HostError('damaged', `${this.sheet}!${place}`);
    }
  }

  private area(reference = ''): Area {
    const area = readArea(reference.trim());
    if (!area) throw new HostError('damaged', `${this.sheet}!${reference}`);
    return area;
  }
}
