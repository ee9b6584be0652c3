import { address } from '../../src/workbook/address';
import { isCellError } from '../../src/workbook/cell';
import { clearCells } from '../engine/clear';
import { ExcelError } from '../engine/errors';
import type { Sheet } from '../engine/sheet';
import { writeCells } from '../engine/write';
import { byId, element } from './element';
import type { Grid } from './grid';

/**
 * Typing into cells, in the grid and in the formula bar. The grid's field always has the focus, unseen over the selected
 * cell, so that input methods find it; the first character shows it. Requests fail meanwhile, as in Excel.
 */
export class CellEditor {
  readonly field = element('textarea', { className: 'editor', spellcheck: false, autocomplete: 'off' });
  readonly #bar = byId<HTMLInputElement>('formula');
  #open = false;

  constructor(
    private readonly grid: Grid,
    private readonly editing: (isEditing: boolean) => void,
    private readonly complain: (message: string) => void,
  ) {
    this.field.setAttribute('aria-label', 'セルの内容');
    grid.root.append(this.field);
    this.field.addEventListener('compositionstart', () => this.begin());
    this.field.addEventListener('input', () => this.begin());
    this.field.addEventListener('blur', () => this.commit());
    this.#bar.addEventListener('focus', () => this.editing(true));
    this.#bar.addEventListener('blur', () => {
      this.editing(false);
      this.showSelected();
    });
    this.#bar.addEventListener('keydown', (event) => this.barKey(event));
  }

  get isOpen(): boolean {
    return this.#open;
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** Shows the selected cell's address and content above the grid. */
  showSelected(): void {
    const { selection } = this.sheet;
    byId('address').textContent = address({ row: selection.top, column: selection.left });
    if (document.activeElement !== this.#bar) this.#bar.value = this.content();
    if (!this.#open) this.place();
  }

  /** Opens the cell with what it holds. */
  open(): void {
    if (this.#open) return;
    this.begin();
    this.field.value = this.content();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    this.focus();
  }

  commit(): void {
    if (!this.#open) return;
    const text = this.field.value;
    this.close();
    this.enter(text);
  }

  /** Leaves the cell as it was. */
  close(): void {
    this.#open = false;
    this.field.value = '';
    this.field.classList.remove('editor-open');
    this.editing(false);
  }

  /** Empties the selected cells. */
  erase(): void {
    this.attempt(() => clearCells(this.grid.workbook, this.sheet, this.sheet.selection, 'Contents'));
  }

  private begin(): void {
    if (this.#open) return;
    this.#open = true;
    this.place();
    this.field.classList.add('editor-open');
    this.editing(true);
  }

  private place(): void {
    const { top, left } = this.sheet.selection;
    const cell = this.sheet.mergeAt(top, left) ?? { top, left, bottom: top, right: left };
    const box = this.grid.boxOf(cell);
    Object.assign(this.field.style, {
      top: `${box.top - 1}px`,
      left: `${box.left - 1}px`,
      width: `${Math.max(box.width, 90)}px`,
      height: `${Math.max(box.height, 24)}px`,
    });
  }

  private enter(text: string): void {
    const { top, left } = this.sheet.selection;
    const cell = { top, left, bottom: top, right: left };
    this.attempt(() => writeCells(this.grid.workbook, this.sheet, cell, [[text]]));
  }

  private attempt(change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.complain(error.message);
    }
  }

  private get sheet(): Sheet {
    return this.grid.workbook.active;
  }

  private content(): string {
    const { value, formula } = this.sheet.cells.get(this.sheet.selection.top, this.sheet.selection.left);
    if (formula !== null) return formula;
    if (isCellError(value)) return value.error;
    return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }

  private barKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    const text = this.#bar.value;
    this.focus();
    if (event.key === 'Enter') this.enter(text);
  }
}
