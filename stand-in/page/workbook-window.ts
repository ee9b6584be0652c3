import { newWorkbook } from '../engine/new-workbook';
import type { Workbook } from '../engine/workbook';
import type { Session } from '../protocol/session';
import { ChoiceList } from './choice-list';
import { CellEditor } from './cell-editor';
import { byId } from './element';
import { Grid } from './grid';
import { listenToGrid } from './grid-input';
import { drawTabs } from './sheet-tabs';

/** The workbook on the page: cells, tabs, formula bar and status line. */
export class WorkbookWindow {
  readonly #grid = new Grid(byId('grid'), newWorkbook());
  #session: Session | null = null;
  readonly #editor = new CellEditor(
    this.#grid,
    (isEditing) => this.setEditing(isEditing),
    (message) => this.complain(message),
  );

  readonly #choices = new ChoiceList(this.#grid);

  constructor() {
    listenToGrid(this.#grid, this.#editor);
  }

  show(workbook: Workbook, session: Session): void {
    this.#session = session;
    session.answered = () => this.report();
    this.#grid.workbook = workbook;
    byId('name').textContent = workbook.name;
    workbook.listen(({ type }) => {
      queueMicrotask(() => this.update(type === 'selected' || type === 'activated'));
    });
    this.update(false);
    this.#editor.focus();
  }

  readonly complain = (problem: unknown): void => {
    const status = byId('status');
    status.textContent = problem instanceof Error ? problem.message : String(problem);
    status.classList.add('status-trouble');
  };

  #due = false;

  /** Draws what has changed, once for all that happens in a moment. */
  private update(selectionMoved: boolean): void {
    if (selectionMoved) this.#grid.reveal();
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => {
      this.#due = false;
      const { workbook } = this.#grid;
      workbook.calculator.settle();
      drawTabs(byId('tabs'), workbook, () => this.#editor.focus());
      this.#editor.showSelected();
      this.#choices.update();
      this.#grid.refresh();
      this.report();
    });
  }

  private setEditing(isEditing: boolean): void {
    if (this.#session) this.#session.faults.cellEdit = isEditing;
    byId('status').textContent = isEditing ? '編集' : '準備完了';
  }

  /** What the stand-in could not do is never passed over. */
  private report(): void {
    const failures = this.#session?.failures ?? [];
    const status = byId('status');
    status.classList.toggle('status-trouble', failures.length > 0);
    if (failures.length > 0) status.textContent = `この代わりにはできないこと: ${[...new Set(failures)].join('、')}`;
    else if (status.textContent === '') status.textContent = '準備完了';
  }
}
