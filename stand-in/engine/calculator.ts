import type { Area, CellValue } from '../../src/workbook/cell';
import { intersection, spansColumns, spansRows } from './area';
import { Dependents } from './dependents';
import { evaluateFormula } from './formula/evaluate';
import { UnsupportedFormula } from './formula/functions';
import type { Matrix } from './formula/operators';
import { parseFormula, type Expression } from './formula/parse';
import { precedents, type Precedents } from './formula/precedents';
import type { Sheet } from './sheet';
import { sameName } from './sheet-name';
import type { Workbook } from './workbook';

interface Node {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression | null;
  readonly needs: Precedents;
}

/** Keeps the results of formulas up to date: what a change touches is worked out again when it is next read. */
export class Calculator {
  readonly #nodes = new Map<string, Node>();
  readonly #dependents = new Dependents<Node>();
  readonly #stale = new Set<Node>();
  readonly #working = new Set<Node>();
  /** Values of areas, while nothing changes but what is being worked out. */
  readonly #matrices = new Map<string, Matrix>();
  /** What formulas asked for and this engine does not have: never a silent guess. */
  readonly unsupported: string[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** Takes note of what a cell now holds. A formula just entered has no result yet; one read from a file has. */
  register(sheet: Sheet, row: number, column: number, hasResult: boolean): void {
    const key = `${sheet.id} ${String(row)} ${String(column)}`;
    const before = this.#nodes.get(key);
    if (before) {
      this.#stale.delete(before);
      this.#dependents.delete(before);
    }
    const { formula } = sheet.cells.get(row, column);
    if (formula === null) {
      this.#nodes.delete(key);
      return;
    }
    const expression = parseFormula(formula);
    const needs = expression ? precedents(expression) : { areas: [], names: [], volatile: false };
    const node = { sheet, row, column, expression, needs };
    this.#nodes.set(key, node);
    this.#dependents.add(node);
    if (!hasResult) this.#stale.add(node);
  }

  /** The sheet is gone, and its formulas with it. */
  forget(sheet: Sheet): void {
    for (const [key, node] of this.#nodes) {
      if (node.sheet !== sheet) continue;
      this.#nodes.delete(key);
      this.#stale.delete(node);
      this.#dependents.delete(node);
    }
  }

  /** The cells changed: what depends on them is stale. */
  touch(sheet: Sheet, area: Area): void {
    const changes = [{ sheet, area }];
    for (let change = changes.pop(); change; change = changes.pop()) {
      for (const node of this.#dependents.of(change.sheet, change.area)) {
        if (this.#stale.has(node) || !this.depends(node, change)) continue;
        this.#stale.add(node);
        const { row, column } = node;
        changes.push({ sheet: node.sheet, area: { top: row, left: column, bottom: row, right: column } });
      }
    }
  }

  /** A defined name changed: what mentions it is stale. */
  touchName(name: string): void {
    for (const node of this.#nodes.values()) {
      if (!node.needs.names.some((needed) => sameName(needed.name, name))) continue;
      this.#stale.add(node);
      const { sheet, row, column } = node;
      this.touch(sheet, { top: row, left: column, bottom: row, right: column });
    }
  }

  /** Works out all that is stale. */
  settle(): void {
    for (const node of this.#stale) this.work(node);
    this.#matrices.clear();
  }

  /** Works a formula out by itself, as a defined name's value is. */
  evaluate(formula: string, sheet: Sheet): CellValue {
    const expression = parseFormula(formula);
    if (!expression) return { error: '#NAME?' };
    this.settle();
    const result = this.result({ sheet, row: 0, column: 0, expression, needs: precedents(expression) });
    this.#matrices.clear();
    return result;
  }

  private depends(node: Node, change: { sheet: Sheet; area: Area }): boolean {
    const reads = ({ areas }: Precedents) =>
      areas.some(
        ({ sheet, area }) => sameName(sheet ?? node.sheet.name, change.sheet.name) && intersection(area, change.area),
      );
    if (node.needs.volatile || reads(node.needs)) return true;
    return node.needs.names.some(({ sheet, name }) => {
      const named = this.named(sheet, name, node.sheet);
      return named !== null && reads(precedents(named));
    });
  }

  private work(node: Node): void {
    if (!this.#stale.has(node)) return;
    this.#working.add(node);
    const cell = node.sheet.cells.get(node.row, node.column);
    node.sheet.cells.set(node.row, node.column, { ...cell, value: this.result(node) });
    this.#working.delete(node);
    this.#stale.delete(node);
  }

  private result(node: Node): CellValue {
    if (!node.expression) return { error: '#NAME?' };
    try {
      return evaluateFormula(node.expression, {
        row: node.row,
        column: node.column,
        values: (name, area) => {
          const sheet = name === null ? node.sheet : this.workbook.findSheet(name);
          return sheet && this.remembered(sheet, area);
        },
        name: (sheet, name) => this.named(sheet, name, node.sheet),
      });
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
      this.unsupported.push(`${node.sheet.name} R${String(node.row + 1)}C${String(node.column + 1)}: ${error.message}`);
      return { error: '#NAME?' };
    }
  }

  private remembered(sheet: Sheet, area: Area): Matrix {
    const key = `${sheet.id} ${Object.values(area).join(' ')}`;
    const known = this.#matrices.get(key) ?? this.matrix(sheet, area);
    this.#matrices.set(key, known);
    return known;
  }

  private matrix(sheet: Sheet, whole: Area): Matrix {
    const used = spansColumns(whole) || spansRows(whole) ? sheet.usedArea(true) : null;
    const area = {
      ...whole,
      bottom: spansColumns(whole) ? Math.max(used?.bottom ?? 0, whole.top) : whole.bottom,
      right: spansRows(whole) ? Math.max(used?.right ?? 0, whole.left) : whole.right,
    };
    const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
      new Array<CellValue>(area.right - area.left + 1).fill(null),
    );
    for (const { row, column, cell } of sheet.cells.within(area)) {
      const values = rows[row - area.top];
      if (values) values[column - area.left] = cell.formula === null ? cell.value : this.current(sheet, row, column);
    }
    return rows;
  }

  private current(sheet: Sheet, row: number, column: number): CellValue {
    const node = this.#nodes.get(`${sheet.id} ${String(row)} ${String(column)}`);
    if (node && this.#working.has(node)) throw new UnsupportedFormula('a circular reference');
    if (node) this.work(node);
    return sheet.cells.get(row, column).value;
  }

  private named(sheetName: string | null, name: string, from: Sheet): Expression | null {
    const sheet = sheetName === null ? from : this.workbook.findSheet(sheetName);
    const found = sheet && this.workbook.findName(name, sheet);
    return found ? parseFormula(found.formula) : null;
  }
}
