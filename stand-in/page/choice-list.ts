import { readAddress } from '../engine/address';
import { holds } from '../engine/area';
import { displayText } from '../engine/display';
import type { Sheet } from '../engine/sheet';
import type { Workbook } from '../engine/workbook';
import { writeCells } from '../engine/write';
import { element } from './element';
import type { Grid } from './grid';

/** The drop-down of a cell whose validation is a list: a button beside the cell, and the choices below it. */
export class ChoiceList {
  readonly #button = element('button', { type: 'button', className: 'choices-button', hidden: true }, '▼');
  readonly #list = element('ul', { className: 'choices', hidden: true });

  constructor(private readonly grid: Grid) {
    this.#button.setAttribute('aria-label', '選択肢を開く');
    this.#button.addEventListener('click', () => this.open());
    grid.root.append(this.#button, this.#list);
  }

  /** Follows the selection. */
  update(): void {
    const { active } = this.grid.workbook;
    this.#list.hidden = true;
    this.#button.hidden = choicesOf(this.grid.workbook, active) === null;
    if (this.#button.hidden) return;
    const { top, left, width, height } = this.grid.boxOf(
      active.mergeAt(active.selection.top, active.selection.left) ?? active.selection,
    );
    Object.assign(this.#button.style, { top: `${top + height - 22}px`, left: `${left + width}px` });
    Object.assign(this.#list.style, { top: `${top + height}px`, left: `${left}px`, minWidth: `${width}px` });
  }

  private open(): void {
    const { workbook } = this.grid;
    const { top, left } = workbook.active.selection;
    const choices = (choicesOf(workbook, workbook.active) ?? []).map((choice) => {
      const button = element('button', { type: 'button' }, choice);
      button.addEventListener('click', () => {
        this.#list.hidden = true;
        writeCells(workbook, workbook.active, { top, left, bottom: top, right: left }, [[choice]]);
      });
      return element('li', {}, button);
    });
    this.#list.replaceChildren(...choices);
    this.#list.hidden = false;
  }
}

/** The choices for the selected cell; null where there is no list. */
function choicesOf(workbook: Workbook, sheet: Sheet): string[] | null {
  const { top, left } = sheet.selection;
  const rule = sheet.validations.find(({ area }) => holds(area, top, left))?.rule['list'];
  const source = typeof rule === 'object' && rule !== null && 'source' in rule ? rule.source : null;
  if (typeof source !== 'string') return null;
  if (!source.startsWith('=')) return source.split(',');
  // `=部課の選択肢` names a range of the workbook.
  const place = readAddress((workbook.findName(source.slice(1), sheet)?.formula ?? source).slice(1));
  const from = place && (place.sheet === null ? sheet : workbook.findSheet(place.sheet));
  if (!place || !from) return null;
  const cells = from.cells.within(place.area).sort((a, b) => a.row - b.row || a.column - b.column);
  return cells.map(({ row, column, cell }) => displayText(cell.value, from.formatAt(row, column)));
}
