import type { Area } from '../../src/workbook/cell';
import { bounding, contains, intersection, spansColumns, spansRows } from './area';
import { Cells, type StoredCell } from './cells';
import type { Chart } from './chart';
import { ExcelError } from './errors';
import { wholeSheet } from './limits';
import { MergeIndex } from './merge-index';
import type { DefinedName } from './names';
import { newPageLayout, type PageLayout } from './page-layout';
import { restyledRuns, stylesOf } from './runs';
import { plain, restyled, type Style, type StylePatch } from './style';
import type { Table } from './table';
import type { Validation } from './validation';

/** A filter over a heading row and the rows below it. */
export interface AutoFilter {
  readonly area: Area;
  /** Columns whose criteria hide rows, counted from the area's first; and the rows that they hide. */
  readonly columns: readonly number[];
  readonly hiddenRows: readonly number[];
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Of a row or a column. Sizes in points; null is the sheet's standard. */
export interface Band {
  readonly size: number | null;
  readonly hidden: boolean;
  readonly style: Style | null;
}

const plainBand: Band = { size: null, hidden: false, style: null };

/** A worksheet: what it holds, and how it looks. Knows no rules but those of its own area; see `workbook.ts`. */
export class Sheet {
  readonly cells = new Cells();
  readonly rows = new Map<number, Band>();
  readonly columns = new Map<number, Band>();
  readonly names: DefinedName[] = [];
  readonly tables: Table[] = [];
  /** The filter buttons above rows that are no table; null where there are none. */
  autoFilter: AutoFilter | null = null;
  readonly charts: Chart[] = [];
  readonly customProperties = new Map<string, string>();
  merges: Area[] = [];
  validations: Validation[] = [];
  /** Areas of conditional formats: what they say is not known here. */
  conditionalFormats: Area[] = [];
  visibility: Visibility = 'Visible';
  /** Look of cells that nothing else says anything about. */
  style: Style | null = null;
  protected = false;
  showGridlines = true;
  tabColor = '';
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  pageLayout: PageLayout = newPageLayout();
  /** Rows and columns before which a printed page begins. */
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Points. */
  standardHeight = 18.75;
  standardWidth = 54;
  #mergeIndex = new MergeIndex([]);

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  styleAt(row: number, column: number): Style | null {
    const own = this.cells.get(row, column).style;
    return own ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? this.style;
  }

  /** How the cell's characters look: more than one style where parts of its text differ. */
  stylesAt(row: number, column: number): (Style | null)[] {
    return stylesOf(this.cells.get(row, column), this.styleAt(row, column));
  }

  formatAt(row: number, column: number): string {
    return this.styleAt(row, column)?.format ?? plain.format;
  }

  mergeAt(row: number, column: number): Area | null {
    if (!this.#mergeIndex.tellsOf(this.merges)) this.#mergeIndex = new MergeIndex(this.merges);
    return this.#mergeIndex.at(row, column);
  }

  band(kind: 'rows' | 'columns', index: number): Band {
    return this[kind].get(index) ?? plainBand;
  }

  setBand(kind: 'rows' | 'columns', index: number, change: Partial<Band>): void {
    this[kind].set(index, { ...this.band(kind, index), ...change });
  }

  /** Gives the cells of an area another look, cell by cell. */
  restyle(area: Area, patchAt: (row: number, column: number) => StylePatch): void {
    if (spansColumns(area) || spansRows(area)) {
      this.restyleBands(area, patchAt(area.top, area.left));
      return;
    }
    const known = new Map<Style | null, { readonly patch: StylePatch; readonly style: Style | null }>();
    const lookOf = (before: Style | null, patch: StylePatch): Style | null => {
      const last = known.get(before);
      if (last?.patch === patch) return last.style;
      const style = restyled(before, patch);
      known.set(before, { patch, style });
      return style;
    };
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const patch = patchAt(row, column);
        const style = lookOf(this.styleAt(row, column), patch);
        const cell = this.cells.get(row, column);
        this.cells.set(row, column, { ...cell, style, runs: restyledRuns(cell, patch) });
      }
    }
  }

  private restyleBands(area: Area, patch: StylePatch): void {
    for (const { row, column, cell } of this.cells.within(area)) {
      const style = restyled(this.styleAt(row, column), patch);
      this.cells.set(row, column, { ...cell, style, runs: restyledRuns(cell, patch) });
    }
    if (spansColumns(area) && spansRows(area)) {
      this.style = restyled(this.style, patch);
      return;
    }
    const [kind, from, to] = spansColumns(area)
      ? (['columns', area.left, area.right] as const)
      : (['rows', area.top, area.bottom] as const);
    for (let index = from; index <= to; index++) {
      this.setBand(kind, index, { style: restyled(this.band(kind, index).style ?? this.style, patch) });
    }
  }

  /** The area in use; null where none is. Formats and merged cells count unless `valuesOnly`. */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    const hasValue = (cell: StoredCell) => cell.formula !== null || cell.value !== null;
    const used = this.cells.bounds(within, (cell) => hasValue(cell) || (!valuesOnly && cell.style !== null));
    const merged = valuesOnly ? [] : this.merges.flatMap((merge) => intersection(merge, within) ?? []);
    return merged.reduce<Area | null>((all, merge) => (all ? bounding(all, merge) : merge), used);
  }

  /** Throws AccessDenied where the sheet is protected and the area holds a locked cell. */
  checkWritable(area: Area): void {
    if (!this.protected) return;
    const open = this.cells.within(area).filter(({ row, column }) => this.styleAt(row, column)?.locked === false);
    if (open.length < (area.bottom - area.top + 1) * (area.right - area.left + 1))
      throw new ExcelError('AccessDenied', 'You cannot perform the requested operation on a protected sheet.');
  }

  /** Makes the area one cell, which keeps the top-left content only. */
  merge(area: Area): void {
    const touched = this.merges.filter((merge) => intersection(merge, area));
    if (touched.some((merge) => !contains(area, merge)))
      throw new ExcelError('InvalidOperation', 'A merge cannot cut through another one.');
    if (this.tables.some((table) => intersection(table.area, area)))
      throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
    this.unmerge(area);
    for (const { row, column, cell } of this.cells.within(area)) {
      if (row === area.top && column === area.left) continue;
      this.cells.set(row, column, { ...cell, value: null, formula: null, link: null });
    }
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }
}
