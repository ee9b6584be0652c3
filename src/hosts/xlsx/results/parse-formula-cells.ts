import type { SaxesTagNS } from 'saxes';
import type { Area } from '../../../workbook/cell';
import { isWithin } from '../../../workbook/is-within';
import { readArea } from '../read-area';
import { sharedFormula } from '../shared-formula';
import { mainNamespaces } from '../workbook-part';
import { parseXml } from '../xml-parser';
import type { FormulaCell } from './formula-cell';

type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Reads the formulas of a sheet part in any spelling. Throws a HostError where it is damaged. */
export function parseFormulaCells(xml: string, part: string): FormulaCell[] {
  const reader = new FormulaReader(xml);
  parseXml(xml, part, {
    open: (tag, end) => {
      reader.open(tag, end);
    },
    text: (text) => {
      reader.written += text;
    },
    close: (tag, end) => {
      reader.close(tag, end);
    },
  });
  return reader.found;
}

class FormulaReader {
  readonly found: FormulaCell[] = [];
  /** The text since the last opening tag. */
  written = '';
  private readonly arrays: Area[] = [];
  private readonly shared = new Map<string, { row: number; column: number; formula: string }>();
  private at = { row: -1, column: -1 };
  private cell: (Open<FormulaCell> & { pieces: { start: number; end: number; local: string }[] }) | null = null;
  private tag: SaxesTagNS | null = null;
  private start = 0;

  constructor(private readonly xml: string) {}

  open(tag: SaxesTagNS, end: number): void {
    const { local, attributes } = tag;
    if (!mainNamespaces.includes(tag.uri)) return;
    const start = this.xml.lastIndexOf('<', end - 1);
    const own = attributes['r']?.value;
    if (local === 'row') this.at = { row: own === undefined ? this.at.row + 1 : Number(own) - 1, column: -1 };
    else if (local === 'c') {
      const area = own === undefined ? null : readArea(own.trim());
      this.at = area ? { row: area.top, column: area.left } : { ...this.at, column: this.at.column + 1 };
      const array = this.arrays.find((one) => isWithin(one, this.at)) ?? null;
      this.cell = { ...this.at, formula: null, array, pieces: [], start, openEnd: end, closeStart: end, end };
    } else if (this.cell && (local === 'f' || local === 'v' || local === 'is')) {
      this.tag = tag;
      this.start = start;
    }
    this.written = '';
  }

  close({ local, uri }: SaxesTagNS, end: number): void {
    if (!this.cell || !mainNamespaces.includes(uri)) return;
    if (local === 'c') {
      const { pieces, array } = this.cell;
      const isOf = array !== null || pieces.some((one) => one.local === 'f');
      if (isOf && pieces.length > 0)
        this.found.push({ ...this.cell, closeStart: this.xml.lastIndexOf('<', end - 1), end });
      this.cell = null;
    } else if (local === this.tag?.local) {
      if (local === 'f') this.closeFormula(this.tag);
      this.cell.pieces.push({ start: this.start, end, local });
      this.tag = null;
    }
  }

  private closeFormula({ attributes }: SaxesTagNS): void {
    if (!this.cell) return;
    const [type, by = '', reference = ''] = ['t', 'si', 'ref'].map((name) => attributes[name]?.value);
    if (type === 'array' || type === 'dataTable') {
      const { row, column } = this.at;
      this.cell.array = readArea(reference) ?? { top: row, left: column, bottom: row, right: column };
      this.arrays.push(this.cell.array);
      if (type === 'array') this.cell.formula = this.written;
      return;
    }
    const master = this.shared.get(by);
    const isFollower = type === 'shared' && this.written === '' && master !== undefined;
    this.cell.formula = isFollower
      ? sharedFormula(master.formula, this.at.row - master.row, this.at.column - master.column)
      : this.written;
    if (type === 'shared' && this.written !== '') this.shared.set(by, { ...this.at, formula: this.written });
  }
}
