import type { SaxesTagNS } from 'saxes';
import type { Area } from '../../workbook/cell';
import { isWithin } from '../../workbook/is-within';
import { readArea } from './read-area';
import { sharedFormula } from './shared-formula';
import { isOn } from './sheet-sizes';
import { mainNamespaces } from './workbook-part';
import { parseXml } from './xml-parser';

/** What a sheet part says of a cell besides its value. */
interface SheetEntry {
  /** Its style, or that of its row or column where nothing stands there. */
  readonly style: number;
  readonly formula: string | null;
  /** The source of its drop-down list. */
  readonly list: string | null;
}

type At = { readonly row: number; readonly column: number };

/** Excel writes lists that stand on another sheet as an extension of its own. */
const namespaces = [...mainNamespaces, 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'];

/** Reads styles, formulas and drop-down lists of a sheet part. Throws a HostError where it is damaged. */
export function entriesOn(xml: string, part: string): (at: At) => SheetEntry {
  const reader = new EntryReader();
  parseXml(xml, part, {
    open: (tag) => reader.open(tag),
    close: (tag) => reader.close(tag),
    text: (text) => reader.text(text),
  });
  return (at) => reader.entry(at);
}

class EntryReader {
  private readonly columns: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  private readonly rows = new Map<number, number>();
  private readonly cells = new Map<string, { readonly style: number; formula: string | null }>();
  private readonly lists: { readonly areas: readonly Area[]; readonly source: string }[] = [];
  private readonly shared = new Map<string, At & { readonly formula: string }>();
  private at: At = { row: -1, column: -1 };
  private written = '';
  /** The number that a formula is shared by; `''` where it is not. */
  private sharedBy = '';
  private list: { areas: string; source: string } | null = null;

  open({ local, uri, attributes }: SaxesTagNS): void {
    this.written = '';
    if (!namespaces.includes(uri)) return;
    const value = (name: string): string | undefined => attributes[name]?.value;
    const style = Number(value('s') ?? 0);
    if (local === 'col')
      this.columns.push({
        first: Number(value('min')) - 1,
        last: Number(value('max')) - 1,
        style: Number(value('style') ?? 0),
      });
    else if (local === 'row') {
      this.at = { row: value('r') === undefined ? this.at.row + 1 : Number(value('r')) - 1, column: -1 };
      if (isOn(value('customFormat'))) this.rows.set(this.at.row, style);
    } else if (local === 'c') {
      const area = readArea(value('r') ?? '');
      this.at = area ? { row: area.top, column: area.left } : { ...this.at, column: this.at.column + 1 };
      this.cells.set(keyOf(this.at), { style, formula: null });
    } else if (local === 'f') this.sharedBy = value('t') === 'shared' ? (value('si') ?? '') : '';
    else if (local === 'dataValidation')
      this.list = value('type') === 'list' ? { areas: value('sqref') ?? '', source: '' } : null;
  }

  text(text: string): void {
    this.written += text;
  }

  close({ local, uri }: SaxesTagNS): void {
    if (local === 'f' && mainNamespaces.includes(uri)) this.closeFormula();
    // The extension writes <xm:f> within <x14:formula1>, and its cells as an element.
    else if (this.list && (local === 'formula1' || local === 'f') && this.list.source === '')
      this.list.source = this.written;
    else if (this.list && local === 'sqref') this.list.areas = this.written;
    else if (local === 'dataValidation') this.closeList();
    this.written = '';
  }

  private closeFormula(): void {
    const cell = this.cells.get(keyOf(this.at));
    if (!cell) return;
    const master = this.shared.get(this.sharedBy);
    if (this.written !== '') cell.formula = this.written;
    else if (this.sharedBy !== '' && master)
      cell.formula = sharedFormula(master.formula, this.at.row - master.row, this.at.column - master.column);
    if (this.sharedBy !== '' && this.written !== '')
      this.shared.set(this.sharedBy, { ...this.at, formula: this.written });
  }

  private closeList(): void {
    const areas = (this.list?.areas ?? '').split(/\s+/).flatMap((one) => readArea(one) ?? []);
    if (this.list) this.lists.push({ areas, source: this.list.source });
    this.list = null;
  }

  entry(at: At): SheetEntry {
    const { row, column } = at;
    const cell = this.cells.get(keyOf(at));
    const style =
      cell?.style ??
      this.rows.get(row) ??
      this.columns.find(({ first, last }) => first <= column && column <= last)?.style ??
      0;
    const list = this.lists.find(({ areas }) => areas.some((area) => isWithin(area, at)));
    return { style, formula: cell?.formula ?? null, list: list?.source ?? null };
  }
}

const keyOf = ({ row, column }: At): string => `${String(row)},${String(column)}`;
