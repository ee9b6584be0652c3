import type { FormLine } from '../../layout/form-sheet/lines';
import { labelKey } from '../../layout/spelling';
import { groupBy } from '../../model/grouping';
import { readAmount } from '../../read/values/numbers';
import { noContext } from '../../read/values/reading';
import type { CellHints } from '../cell-hints';
import type { SummedRow } from '../formula-sums';
import { sumsUnderParents } from '../identities';
import { sumLines } from '../sum-lines';
import { formulaOf, symbolOf } from '../printed/label-text';
import type { PrintedItem } from '../printed/printed';

/** Sums are looked for among so many rows: more than any form has, few enough for linear time. */
const mostRows = 40;

/** A row of amounts of an office's own form. */
interface Row extends SummedRow {
  readonly item: PrintedItem;
}

/**
 * Relations between the rows of amounts: those that their labels state (⑤＝①＋④), then sums that hold on every card, of what
 * stands under one label and of rows below each other, or that formulas make. `tolerance`: in the form's unit.
 */
export function printedRelations(
  items: readonly PrintedItem[],
  tolerance: number,
  adopted: string,
  hints: CellHints,
): readonly FormLine<'relations'>[] {
  const rows = items.slice(0, mostRows).map((item) => rowOf(item, items));
  const stated = rows.flatMap((row) => statedIn(row, rows, adopted));
  // A relation that a label states is not guessed anew, even if it names a row that stands nowhere.
  const known = new Set(rows.flatMap(({ name, item }) => (formulaOf(item.text) === null ? [] : name)));
  const nested = [
    ...groupBy(
      rows.filter(({ item }) => item.parent !== null),
      ({ item }) => item.parent,
    ).values(),
  ].flatMap((children) => sumsUnderParents(children, rows, tolerance));
  return [...stated, ...sumLines(rows, tolerance, hints, adopted, { found: nested, but: known })];
}

function rowOf(item: PrintedItem, items: readonly PrintedItem[]): Row {
  const isAlone = items.every((one) => one === item || labelKey(one.name) !== labelKey(item.name));
  const values = item.values.flatMap((own) =>
    own.map((cell) => {
      const reading = cell && readAmount(cell, noContext);
      return reading?.state === 'read' ? reading.value.thousandYen : null;
    }),
  );
  return {
    name: isAlone || item.under === null ? item.name : `${item.under} > ${item.name}`,
    values,
    item,
    entry: item.entry,
  };
}

/** The relation that a label states. Only sums and differences of rows that stand on the form can be checked. */
function statedIn(row: Row, rows: readonly Row[], adopted: string): FormLine<'relations'>[] {
  const formula = formulaOf(row.item.text);
  if (formula === null || /[×÷*/]/u.test(formula)) return [];
  const parts = formula.replace(/[()]/gu, '').split(/([+−-])/u);
  const named = parts.map((part) => (/^[+−-]$/u.test(part) ? (part === '+' ? '＋' : '－') : nameBy(part, rows)));
  if (named.some((one) => one === null)) return [];
  const relation = `${circled(row) ?? row.name}＝${named.join('')}`;
  return [{ relation, adopted, evidence: '項目名に書かれている計算です。' }];
}

/** ① by itself; A by the name of the row that bears it. */
function nameBy(symbol: string, rows: readonly Row[]): string | null {
  const [row, other] = rows.filter(({ item }) => symbolOf(item.text) === symbol);
  if (!row || other) return null;
  return circled(row) ?? row.name;
}

const circled = ({ item }: Row): string | null => /^[①-⑳]/u.exec(item.name)?.[0] ?? null;
