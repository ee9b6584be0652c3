import type { EvaluationData } from '../../samples/evaluation-data';
import { labelKey } from '../../src/layout/spelling';
import { parseArea } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { NewBook } from '../../src/workbook/new-book';
import type { Edit } from '../../src/workbook/plan';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

type Value = string | number | null | undefined;
type Corner = Pick<Cell, 'row' | 'column'>;

/** Finds what stands on a sheet by its labels, as whoever fills it in does. */
class Form {
  readonly edits: Edit[] = [];
  constructor(private readonly sheet: SheetSnapshot) {}

  /** The nth label of that wording, counted from 0. */
  label(text: string, nth = 0): Cell {
    const cells = this.sheet.cells.filter(
      ({ value }) => typeof value === 'string' && labelKey(value) === labelKey(text),
    );
    const cell = cells[nth];
    if (!cell) throw new RangeError(`${this.sheet.name}: ${text} ${String(nth)}`);
    return cell;
  }

  /** The cell right of another, behind its merged area. */
  rightOf({ row, column }: Corner, steps = 1): Corner {
    let at = column;
    for (let step = 0; step < steps; step += 1) {
      const start = at;
      const merged = this.sheet.merges.find(({ top, left, bottom }) => top <= row && bottom >= row && left === start);
      at = (merged?.right ?? start) + 1;
    }
    return { row, column: at };
  }

  type({ row, column }: Corner, value: Value): void {
    if (value === null || value === undefined || value === '') return;
    const there = this.sheet.cells.find((cell) => cell.row === row && cell.column === column);
    const expected = typeof there?.value === 'string' ? there.value : null;
    this.edits.push({ sheet: this.sheet.name, row, column, value, expected });
  }

  fill(label: string, value: Value, nth = 0): void {
    this.type(this.rightOf(this.label(label, nth)), value);
  }
}

/** A blank workbook filled in with an evaluation whose 施策 have so many cards each, or fewer: the cells to type. */
export function fillIn(workbook: Snapshot, data: EvaluationData): Edit[] {
  const [first] = workbook.sheets;
  if (!first) return [];
  const area = new Form(first);
  area.type(area.label('政策目標'), data.goal);
  area.fill('目指す姿', data.vision);
  data.measures.forEach(({ name, content }, at) => {
    const row = area.label('施策番号').row + 1 + at;
    area.type(area.rightOf({ row, column: 0 }), name);
    area.type(area.rightOf({ row, column: 0 }, 2), content);
  });
  data.kpis.forEach((kpi, at) => {
    const years = area.label('年度', at);
    const name = { row: years.row - 1, column: 1 };
    area.type(name, kpi.name);
    area.type(area.rightOf(name), kpi.unit);
    area.type(area.rightOf(name, 2), kpi.description);
    kpi.years.forEach(({ target, actual }, column) => {
      area.type({ row: years.row + 1, column: years.column + 1 + column }, target);
      area.type({ row: years.row + 2, column: years.column + 1 + column }, actual);
    });
    area.type({ row: years.row + 1, column: area.label('最終目標', at).column }, kpi.finalTarget);
    area.type({ row: years.row + 1, column: area.label('検証', at).column }, kpi.verification);
  });
  data.assessments.forEach(({ policy, activities, issues }, at) => {
    area.fill('今年度の重点方針(方向性)', policy, at);
    area.fill('取組状況', activities, at);
    area.fill('課題認識と今後の方針・改善点', issues, at);
  });
  const final = area.label('4 施策の最終評価');
  area.type({ row: final.row + 1, column: 0 }, data.finalEvaluation);
  return [...area.edits, ...data.cardGroups.flatMap((_, index) => cardsOf(workbook, data, index))];
}

function cardsOf(workbook: Snapshot, data: EvaluationData, index: number): Edit[] {
  const sheet = workbook.sheets.find(({ name }) => name === `個票_施策${String(index + 1)}`);
  const group = data.cardGroups[index];
  if (!sheet || !group) throw new RangeError(String(index));
  const form = new Form(sheet);
  group.cards.forEach((card, at) => {
    form.fill('事業名', card.name, at);
    form.fill('法定／自主', card.obligation, at);
    form.fill('担当部・課', inWords(card.department), at);
    form.fill('次年度方針', card.direction, at);
    form.fill('概要(目的と内容)', card.summary, at);
    form.fill('これまでの取組状況(主な取組と成果)', card.progress, at);
    form.fill('事業の検証(課題認識/今後の方針・改善点)', card.review, at);
    card.columns.forEach((amounts, column) => {
      for (const [label, value] of [
        ['事業費', amounts.cost],
        ['所要一般財源', amounts.generalFunds],
        ['概算人件費', amounts.labour],
      ] as const)
        form.type(form.rightOf(form.label(label, at), column + 1), value);
    });
    const marks = data.list?.groups[index]?.rows[at];
    form.fill('ロジックモデル', marks?.logicModel, at);
    form.fill('重点事業', marks?.priority, at);
    form.fill('人口減少対策', marks?.populationGoals, at);
    form.fill('SDGsターゲット', marks?.sdgTargets, at);
  });
  return form.edits;
}

const inWords = (department: EvaluationData['cardGroups'][number]['cards'][number]['department']): Value =>
  typeof department === 'string' || department === null
    ? department
    : department.map(({ division, section }) => `${division}・${section}`).join('、');

/** The workbook with the form's formulas calculated: a heading and a name, or a cell that another repeats. */
export function calculated(workbook: Snapshot, { sheets }: NewBook): Snapshot {
  const valueAt = (sheet = '', cell = ''): string | number => {
    const { top, left } = parseArea(cell);
    const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const value = cells.find(({ row, column }) => row === top && column === left)?.value;
    return typeof value === 'number' || typeof value === 'string' ? value : '';
  };
  const result = (formula: string): string | number => {
    const [, label, sheet, cell] = /^"(.*) "&'(.*)'!(\S+)$/u.exec(formula) ?? [];
    if (label !== undefined) return `${label} ${String(valueAt(sheet, cell))}`;
    const [, unless, its, from, copied] =
      /^IFERROR\(IF\('(.*?)'!(\S+)="","",'(.*?)'!(\S+)\),""\)$/u.exec(formula) ?? [];
    if (copied === undefined) throw new RangeError(formula);
    return valueAt(unless, its) === '' ? '' : valueAt(from, copied);
  };
  const formulas = new Map(sheets.map(({ name, rows }) => [name, formulasOf(rows)]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = formulas.get(sheet.name) ?? [];
      const typed = sheet.cells.filter(
        (cell) => !own.some(({ row, column }) => row === cell.row && column === cell.column),
      );
      const shown = own.flatMap(({ row, column, formula }): Cell[] => {
        const value = result(formula);
        return value === '' ? [] : [{ row, column, value, format: '', formula: true }];
      });
      return { ...sheet, cells: [...typed, ...shown].sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

const formulasOf = (rows: NewBook['sheets'][number]['rows']) =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ row, column, formula: cell.formula }])),
  );
