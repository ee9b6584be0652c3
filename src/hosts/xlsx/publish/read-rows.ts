import type { SaxesTagNS } from 'saxes';
import type { Area } from '../../../workbook/cell';
import { HostError } from '../../../workbook/host';
import { isOn, type Attribute } from '../sheet-sizes';
import { allowedAttributes } from './allowed';
import type { ColorXml } from './colors';
import { row as rowAttributes } from './sheet-elements';
import type { SourceRow } from './source-sheet';
import { TextReader } from './strings';
import { styleOf } from './style-of';

/** Rows of so many points show nothing of what they hold. */
const tooLow = 2;

/** Gathers a sheet's rows from a parser's events, inside of `<sheetData>`. */
export class RowsReader {
  readonly rows: SourceRow[] = [];
  private inline: TextReader | null = null;
  private inValue = false;

  constructor(
    private readonly part: string,
    private readonly colorXml: ColorXml,
    /** Reads a reference, and throws a HostError where it is none. */
    private readonly area: (reference?: string) => Area,
  ) {}

  /** `<row>` */
  openRow(value: Attribute): void {
    const row = value('r') === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(value('r')) - 1;
    if (!Number.isInteger(row) || row < 0) throw new HostError('damaged', this.part);
    this.rows.push({
      row,
      attributes: allowedAttributes(rowAttributes, value),
      style: isOn(value('customFormat')) ? styleOf(value('s')) : null,
      isHidden: isOn(value('hidden')) || Number(value('ht') ?? tooLow + 1) <= tooLow,
      cells: [],
    });
  }

  /** What stands in a row. `depth`: 1 for its cells, 2 for what stands in these. */
  open(tag: SaxesTagNS, depth: number, value: Attribute): void {
    const { local } = tag;
    const cell = this.rows.at(-1)?.cells.at(-1);
    if (this.inline) this.inline.open(tag);
    else if (local === 'c' && depth === 1) this.openCell(value);
    else if (depth !== 2 || !cell) return;
    else if (local === 'v') this.inValue = true;
    else if (local === 'f') cell.formula = true;
    else if (local === 'is') this.inline = new TextReader(this.colorXml);
  }

  close(tag: SaxesTagNS): void {
    const { local } = tag;
    const cell = this.rows.at(-1)?.cells.at(-1);
    if (local === 'v') this.inValue = false;
    if (!this.inline) return;
    if (local !== 'is') this.inline.close(tag);
    else {
      if (cell) cell.inline = this.inline.take();
      this.inline = null;
    }
  }

  text(text: string): void {
    const cell = this.rows.at(-1)?.cells.at(-1);
    if (this.inline) this.inline.add(text);
    else if (this.inValue && cell) cell.text += text;
  }

  private openCell(value: Attribute): void {
    const row = this.rows.at(-1);
    if (!row) return;
    const area = value('r') === undefined ? null : this.area(value('r'));
    row.cells.push({
      row: area?.top ?? row.row,
      column: area?.left ?? (row.cells.at(-1)?.column ?? -1) + 1,
      style: styleOf(value('s')) ?? 0,
      type: value('t') ?? 'n',
      text: '',
      inline: null,
      formula: false,
    });
  }
}
