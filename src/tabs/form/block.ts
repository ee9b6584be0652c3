import { headingOf, type FormLine } from '../../layout/form-sheet/lines';
import type { FormColumn, FormTableId } from '../../layout/form-sheet/tables';
import { adoptionMarks } from '../../layout/form-sheet/built-in-lines';
import type { PlanCell, ValidationPlan } from '../../workbook/plan';
import { blanks, cell } from '../cells';

/** A part of the sheet, its rows and drop-downs counted from its own corner. */
export interface Block {
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  readonly validations: readonly ValidationPlan[];
}

/** A table besides that of items. */
export interface Further<T extends FormTableId> {
  readonly table: T;
  /** What stands over it, with an example. */
  readonly title: string;
  readonly columns: readonly FormColumn<T>[];
  /** The words that a cell of a line, or of a blank row, is chosen from; none: anything may be typed. */
  readonly choices?: (column: FormColumn<T>, line: FormLine<T> | null) => readonly string[] | undefined;
  /** How many blank rows staff find below. */
  readonly spare: number;
}

/** A table under its title, with blank rows at its end, and what speaks for a line right of it. */
export function tableBlock<T extends FormTableId>(further: Further<T>, lines: readonly FormLine<T>[]): Block {
  const { table, title, columns, choices, spare } = further;
  const validations: ValidationPlan[] = [];
  const offer = (line: FormLine<T> | null, row: number) => {
    columns.forEach((column, left) => {
      const words = column === 'adopted' ? adoptionMarks : choices?.(column, line);
      if (words) validations.push({ area: { top: row, left, bottom: row, right: left }, choices: words });
    });
  };
  const filled = lines.map((line, index) => {
    offer(line, index + 2);
    const words = columns.map((column) => cell(line[column] ?? '', 'input'));
    return line.evidence === undefined ? words : [...words, cell(line.evidence, 'note')];
  });
  const blank = Array.from({ length: spare }, (_, index) => {
    offer(null, filled.length + index + 2);
    return blanks(columns.length, 'input');
  });
  const headings = columns.map((column) => cell(headingOf(table, column), 'heading'));
  return { rows: [[cell(title, 'label')], headings, ...filled, ...blank], validations };
}

/** Blocks below each other, an empty row between them. */
export function stacked(blocks: readonly Block[]): Block {
  let top = 0;
  const placed = blocks.map((block) => {
    const there = at(block, top, 0);
    top += block.rows.length + 1;
    return there;
  });
  return {
    rows: placed.flatMap(({ rows }) => [...rows, []]),
    validations: placed.flatMap(({ validations }) => validations),
  };
}

/** The block with its drop-downs moved to where it stands. */
export function at({ rows, validations }: Block, top: number, left: number): Block {
  return {
    rows,
    validations: validations.map(({ area, choices }) => ({
      area: { top: area.top + top, left: area.left + left, bottom: area.bottom + top, right: area.right + left },
      choices,
    })),
  };
}

/** Rows of blocks that stand side by side, each `width` columns wide. */
export function beside(blocks: readonly { readonly block: Block; readonly width: number }[]): Block['rows'] {
  const height = Math.max(...blocks.map(({ block }) => block.rows.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap(({ block, width }) => {
      const cells = block.rows[row] ?? [];
      return Array.from({ length: width }, (__, column) => cells[column] ?? null);
    }),
  );
}
