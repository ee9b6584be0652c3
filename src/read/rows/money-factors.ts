import { unitWords } from '../../layout/vocabulary';
import { moneyFactorOf } from '../../model/money-factor';
import { compact } from '../sheet/shown';
import { unitIn } from '../values/numbers';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';

/** 千円 for each 1 of a column's amounts: by its own heading, else by the table's unit, else by the layout's. */
export function moneyFactors({ columns, unit, sheet: { layout } }: CardTable): (column: ColumnMeaning) => number {
  const own = new Map(columns.map((column) => [column, unitBehind(column)]));
  const shared = moneyFactorOf({ moneyUnit: unit }, layout);
  return (column) => own.get(column) ?? shared;
}

const inBrackets = new RegExp(`\\((?:単位:?)?(${unitWords})\\)$`, 'u');

/** 事業費（円）: the unit that a heading names of its own column; null where it names none. */
function unitBehind({ name, column: { own } }: ColumnMeaning): number | null {
  for (const { text } of [own, name]) {
    const word = inBrackets.exec(compact(text))?.[1];
    if (word !== undefined) return unitIn(word);
  }
  return null;
}
