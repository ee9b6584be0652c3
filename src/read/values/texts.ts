import type { MoneyUnit } from '../../layout/kinds';
import { directions, namedUnits, obligations } from '../../layout/vocabulary';
import type { Cell } from '../../workbook/cell';
import { unitNamedIn } from './numbers';
import { readAs, unreadable, type Reading } from './reading';
import { compact, shownText } from '../sheet/shown';

/** Text as it stands, without the white space around it. */
export function readText(cell: Cell): Reading<string> {
  const text = shownText(cell);
  return text === null ? unreadable : readAs(text.trim());
}

/** 次年度方針 as the vocabulary spells it; another wording stays as it is, for the rules to judge. */
export const readDirection = (cell: Cell): Reading<string> => readChoice(cell, directions);

/** 法定 or 自主; another wording stays as it is, for the rules to judge. */
export const readObligation = (cell: Cell): Reading<string> => readChoice(cell, obligations);

/** A mark such as ◎, without the white space around it. */
export const readMark = readText;

/** The unit that 財務内容's label names: 単位(千円). */
export function readUnit(cell: Cell): Reading<MoneyUnit> {
  const name = unitNamedIn(shownText(cell) ?? '');
  return name === null ? { state: 'blank' } : readAs({ name, factor: namedUnits[name] });
}

function readChoice(cell: Cell, choices: readonly string[]): Reading<string> {
  const text = shownText(cell);
  if (text === null) return unreadable;
  return readAs(choices.find((choice) => choice === compact(text)) ?? text.trim());
}
