import type { Workbook } from '../engine/workbook';
import { readAddress } from '../engine/address';
import type { CellEditor } from './cell-editor';
import type { Grid } from './grid';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

/** Selects by mouse and keys, follows links, and opens cells for typing. */
export function listenToGrid(grid: Grid, editor: CellEditor): void {
  let anchor: { row: number; column: number } | null = null;
  grid.scroller.addEventListener('pointerdown', (event) => {
    const cell = grid.cellAt(event);
    if (!cell || event.button !== 0) return;
    editor.commit();
    anchor = cell;
    select(grid, cell, cell);
  });
  window.addEventListener('pointermove', (event) => {
    const cell = anchor && event.buttons === 1 ? grid.cellAt(event) : null;
    if (anchor && cell && (cell.row !== anchor.row || cell.column !== anchor.column)) select(grid, anchor, cell);
  });
  grid.scroller.addEventListener('click', (event) => {
    editor.focus();
    const cell = grid.cellAt(event);
    if (cell) followLink(grid, cell);
  });
  grid.scroller.addEventListener('dblclick', () => editor.open());
  editor.field.addEventListener('keydown', (event) => key(event, grid, editor));
}

function select(grid: Grid, from: { row: number; column: number }, to: { row: number; column: number }): void {
  const { workbook } = grid;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  const merge = workbook.active.mergeAt(from.row, from.column);
  workbook.select(workbook.active, from.row === to.row && from.column === to.column && merge ? merge : area);
}

function followLink({ workbook }: Grid, { row, column }: { row: number; column: number }): void {
  const merge = workbook.active.mergeAt(row, column);
  const { link } = workbook.active.cells.get(merge?.top ?? row, merge?.left ?? column);
  if (link?.address?.startsWith('https://')) window.open(link.address, '_blank', 'noopener');
  const place = readAddress(link?.documentReference ?? '');
  const sheet = place && (place.sheet === null ? workbook.active : workbook.findSheet(place.sheet));
  if (place && sheet?.visibility === 'Visible') workbook.select(sheet, place.area);
}

function key(event: KeyboardEvent, grid: Grid, editor: CellEditor): void {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const done = editor.isOpen ? typingKey(event, grid, editor) : restingKey(event, grid, editor);
  if (done) event.preventDefault();
}

/** While a cell is typed into: Enter and Tab keep it, Escape does not. */
function typingKey(event: KeyboardEvent, grid: Grid, editor: CellEditor): boolean {
  if (event.key === 'Escape') editor.close();
  else if (event.key === 'Enter' && event.altKey) {
    editor.field.setRangeText('\n', editor.field.selectionStart, editor.field.selectionEnd, 'end');
  } else if (event.key === 'Enter' || event.key === 'Tab') {
    editor.commit();
    move(grid, event);
  } else return false;
  return true;
}

function restingKey(event: KeyboardEvent, grid: Grid, editor: CellEditor): boolean {
  if (event.key in steps) move(grid, event);
  else if (event.key === 'F2') editor.open();
  else if (event.key === 'Delete' || event.key === 'Backspace') editor.erase();
  else return false;
  return true;
}

function move(grid: Grid, { key: name, shiftKey }: KeyboardEvent): void {
  const [rows, columns] = steps[name] ?? [0, 0];
  const isBack = shiftKey && (name === 'Tab' || name === 'Enter');
  step(grid.workbook, isBack ? [-rows, -columns] : [rows, columns]);
}

function step(workbook: Workbook, [rows, columns]: readonly [number, number]): void {
  const sheet = workbook.active;
  const { top, left, bottom, right } = sheet.mergeAt(sheet.selection.top, sheet.selection.left) ?? sheet.selection;
  const row = Math.max(0, rows > 0 ? bottom + rows : top + rows);
  const column = Math.max(0, columns > 0 ? right + columns : left + columns);
  const [nextRow, nextColumn] = [rows === 0 ? top : row, columns === 0 ? left : column];
  const merge = sheet.mergeAt(nextRow, nextColumn);
  workbook.select(sheet, merge ?? { top: nextRow, left: nextColumn, bottom: nextRow, right: nextColumn });
}
