import type { Area } from '../../src/workbook/cell';
import { Calculator } from './calculator';
import { ExcelError, itemNotFound } from './errors';
import { withSheetDeleted, withSheetRenamed } from './formula/rewrite';
import type { DefinedName } from './names';
import { Sheet, type Visibility } from './sheet';
import { checkSheetName, sameName } from './sheet-name';
import { wholeSheet } from './limits';

export type WorkbookEvent =
  | {
      readonly type: 'changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly how?: 'RowInserted' | 'RowDeleted';
    }
  | { readonly type: 'formatted' | 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly type: 'activated' | 'deactivated' | 'added' | 'deleted' | 'visibility'; readonly sheet: Sheet }
  | { readonly type: 'renamed'; readonly sheet: Sheet; readonly before: string };

/** A workbook as Excel keeps it: sheets, names, what is selected, and what follows from a change. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly calculator = new Calculator(this);
  /** Whether sheets may be added, removed, renamed and moved. */
  structureProtected = false;
  /** New workbooks that add-ins had opened beside this one, as base64. */
  readonly openedBeside: string[] = [];
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  #active: Sheet | null = null;
  #ids = 0;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();

  constructor(public name = 'Book1.xlsx') {}

  /** Calls back on each event until the function it returns is called. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** An id that nothing else in this workbook bears. */
  newId(): string {
    this.#ids += 1;
    return `{${this.#ids.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  get active(): Sheet {
    if (!this.#active) throw new ExcelError('InvalidOperation', 'The workbook has no sheet.');
    return this.#active;
  }

  findSheet(nameOrId: string): Sheet | null {
    return this.sheets.find(({ name, id }) => sameName(name, nameOrId) || id === nameOrId) ?? null;
  }

  sheet(nameOrId: string): Sheet {
    const sheet = this.findSheet(nameOrId);
    if (!sheet) throw itemNotFound(nameOrId);
    return sheet;
  }

  /** A name as formulas on the sheet see it: the sheet's own comes first. */
  findName(name: string, sheet: Sheet | null): DefinedName | null {
    const called = (defined: DefinedName) => sameName(defined.name, name);
    return sheet?.names.find(called) ?? this.names.find(called) ?? null;
  }

  /** Adds a sheet behind the last one; `Sheet1`, `Sheet2` … where no name is given. */
  addSheet(name?: string): Sheet {
    this.checkStructure();
    const sheet = new Sheet(this.newId(), this.freeName(name));
    this.sheets.push(sheet);
    this.#active ??= sheet;
    this.emit({ type: 'added', sheet });
    return sheet;
  }

  private freeName(wanted?: string): string {
    if (wanted === undefined) {
      let number = this.sheets.length + 1;
      while (this.findSheet(`Sheet${String(number)}`)) number++;
      return `Sheet${String(number)}`;
    }
    checkSheetName(wanted);
    if (this.sheets.some(({ name }) => sameName(name, wanted)))
      throw new ExcelError('ItemAlreadyExists', `A sheet of the name exists already. (${wanted})`);
    return wanted;
  }

  /** Takes the sheet away; formulas that pointed at it say #REF!. */
  deleteSheet(sheet: Sheet): void {
    this.checkStructure();
    if (sheet.visibility === 'VeryHidden')
      throw new ExcelError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    this.checkNotLastVisible(sheet);
    const index = this.sheets.indexOf(sheet);
    if (sheet === this.#active) this.activate(this.nextVisible(index));
    this.sheets.splice(index, 1);
    this.calculator.forget(sheet);
    this.rewriteReferences((formula) => withSheetDeleted(formula, sheet.name));
    this.calculator.touch(sheet, wholeSheet);
    this.emit({ type: 'deleted', sheet });
  }

  private nextVisible(index: number): Sheet {
    const others = [...this.sheets.slice(index + 1), ...this.sheets.slice(0, index).reverse()];
    const next = others.find(({ visibility }) => visibility === 'Visible');
    if (!next) throw new ExcelError('InvalidOperation', 'A workbook must keep a visible sheet.');
    return next;
  }

  /** Renames the sheet; formulas, names, validations and links follow. */
  renameSheet(sheet: Sheet, to: string): void {
    this.checkStructure();
    const before = sheet.name;
    if (before === to) return;
    checkSheetName(to);
    if (this.sheets.some((other) => other !== sheet && sameName(other.name, to)))
      throw new ExcelError('ItemAlreadyExists', `A sheet of the name exists already. (${to})`);
    this.rewriteReferences((formula) => withSheetRenamed(formula, before, to));
    sheet.name = to;
    this.emit({ type: 'renamed', sheet, before });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.checkStructure();
    if (visibility !== 'Visible') {
      this.checkNotLastVisible(sheet);
      if (sheet === this.#active) this.activate(this.nextVisible(this.sheets.indexOf(sheet)));
    }
    sheet.visibility = visibility;
    this.emit({ type: 'visibility', sheet });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw new ExcelError('InvalidArgument', `There is no such position. (${String(position)})`);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible')
      throw new ExcelError('InvalidOperation', `A hidden sheet cannot be activated. (${sheet.name})`);
    const before = this.#active;
    if (sheet === before) return;
    this.#active = sheet;
    if (before) this.emit({ type: 'deactivated', sheet: before });
    this.emit({ type: 'activated', sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.emit({ type: 'selected', sheet, area });
  }

  /** Cells of the sheet hold something else now. */
  changed(sheet: Sheet, area: Area): void {
    this.calculator.touch(sheet, area);
    this.emit({ type: 'changed', sheet, area });
  }

  private checkStructure(): void {
    if (this.structureProtected) throw new ExcelError('AccessDenied', "The workbook's structure is protected.");
  }

  private checkNotLastVisible(sheet: Sheet): void {
    const others = this.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
    if (!others) throw new ExcelError('InvalidOperation', 'A workbook must keep a visible sheet.');
  }

  /** Rewrites every formula, told on which sheet it stands; null for names of the workbook. */
  rewriteReferences(rewrite: Rewrite): void {
    for (const defined of this.names) defined.formula = rewrite(defined.formula, null);
    for (const sheet of this.sheets) {
      const here = (formula: string) => rewrite(formula, sheet.name);
      for (const defined of sheet.names) defined.formula = here(defined.formula);
      this.rewriteCells(sheet, here);
      sheet.validations = sheet.validations.map((validation) => ({
        ...validation,
        rule: rewriteStrings(validation.rule, here),
      }));
    }
  }

  private rewriteCells(sheet: Sheet, rewrite: (formula: string) => string): void {
    for (const { row, column, cell } of sheet.cells.within(wholeSheet)) {
      const formula = cell.formula === null ? null : rewrite(cell.formula);
      const place = cell.link?.documentReference;
      const link = place === undefined ? cell.link : { ...cell.link, documentReference: rewrite(`=${place}`).slice(1) };
      if (formula === cell.formula && link === cell.link) continue;
      sheet.cells.set(row, column, { ...cell, formula, link });
      if (formula === cell.formula) continue;
      this.calculator.register(sheet, row, column, false);
      this.calculator.touch(sheet, { top: row, left: column, bottom: row, right: column });
    }
  }
}

type Rewrite = (formula: string, sheet: string | null) => string;

/** A rule with the formulas in it rewritten, wherever they stand. */
function rewriteStrings<T>(value: T, rewrite: (formula: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('=') ? rewrite(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewriteStrings(item, rewrite)])) as T;
}
