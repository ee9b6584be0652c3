import { lastColumn } from '../../workbook/excel-limits';

/** What an element says under a name; undefined where nothing. */
export type Attribute = (name: string) => string | undefined;

/** A row's own size. */
export interface RowSize {
  /** In points; null: the sheet's standard. */
  readonly height: number | null;
  /** Whether somebody set it: else Excel fits the row to what stands in it. */
  readonly isOwn: boolean;
}

/** How high rows and how wide columns are, gathered as a sheet's part is read. */
export class SheetSizes {
  private readonly rows = new Map<number, RowSize>();
  private readonly columns: { readonly last: number; readonly first: number; readonly width: number | null }[] = [];
  private standardHeight: number | null = null;
  private standardIsOwn = false;
  private standardWidth: number | null = null;

  /** `<sheetFormatPr>` */
  addStandard(attribute: Attribute): void {
    this.standardHeight = isOn(attribute('zeroHeight')) ? 0 : positive(attribute('defaultRowHeight'));
    this.standardIsOwn = isOn(attribute('customHeight'));
    this.standardWidth = positive(attribute('defaultColWidth'));
  }

  /** `<col>`; they stand from left to right, and what does not is passed over. */
  addColumns(attribute: Attribute): void {
    const first = Number(attribute('min')) - 1;
    const last = Math.min(lastColumn, Number(attribute('max')) - 1);
    if (!(first > (this.columns.at(-1)?.last ?? -1) && last >= first)) return;
    this.columns.push({ first, last, width: isOn(attribute('hidden')) ? 0 : positive(attribute('width')) });
  }

  /** `<row>` */
  addRow(row: number, attribute: Attribute): void {
    const height = isOn(attribute('hidden')) ? 0 : positive(attribute('ht'));
    if (height !== null) this.rows.set(row, { height, isOwn: isOn(attribute('customHeight')) });
  }

  /** A row's size; `usual`: the height of a row of which nothing is said. */
  row(row: number, usual: number): { readonly height: number; readonly isOwn: boolean } {
    const own = this.rows.get(row);
    return { height: own?.height ?? this.standardHeight ?? usual, isOwn: own?.isOwn ?? this.standardIsOwn };
  }

  /** The widths of all columns up to one, in characters; null: the standard of a sheet that says none. */
  widths(upTo: number): (number | null)[] {
    const widths = Array.from({ length: upTo + 1 }, () => this.standardWidth);
    for (const { first, last, width } of this.columns) {
      for (let column = first; column <= Math.min(last, upTo); column++) widths[column] = width ?? this.standardWidth;
    }
    return widths;
  }
}

/** Whether an attribute that may be left out is set. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

function positive(value: string | undefined): number | null {
  const number = value === undefined ? NaN : Number(value);
  return number >= 0 ? number : null;
}
