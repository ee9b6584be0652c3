import { headingOf, type FormLine } from '../../layout/form-sheet/lines';
import type { PlanCell } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { cell } from '../cells';
import type { Block } from './block';
import { inWords } from './in-words';
import { itemColumns } from './item-columns';

/** Blank rows for items of the office's own. */
const spare = 40;

/** The item table, its heading row first: what is built in is grey, what staff may type yellow. `top`: its row on the sheet. */
export function itemTable(lines: readonly FormLine<'items'>[], top: number): Block {
  const withSpare: readonly FormLine<'items'>[] = [...lines, ...Array.from({ length: spare }, () => ({}))];
  const headings = [
    ...itemColumns.map(({ name }) => headingOf('items', name)),
    'この様式では',
    ...(lines.some(({ evidence }) => evidence !== undefined) ? ['見つかったところ'] : []),
  ];
  const last = withSpare.length;
  return {
    rows: [
      headings.map((text) => cell(text, 'heading')),
      ...withSpare.map((line, index) => rowOf(line, top + 1 + index)),
    ],
    validations: itemColumns.flatMap((column, left) =>
      'choices' in column ? [{ area: { top: 1, left, bottom: last, right: left }, choices: column.choices }] : [],
    ),
  };
}

function rowOf(line: FormLine<'items'>, row: number): PlanCell[] {
  const isBuiltIn = line.standard !== undefined;
  const role = (name: string): Role =>
    isBuiltIn && (name === 'place' || name === 'standard' || name === 'kind') ? 'known' : 'input';
  return [
    ...itemColumns.map(({ name }) => cell(line[name] ?? '', role(name))),
    inWords(line, row),
    ...(line.evidence === undefined ? [] : [cell(line.evidence, 'note')]),
  ];
}
