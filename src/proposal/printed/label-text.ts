import { labelKey } from '../../layout/spelling';
import type { Cell } from '../../workbook/cell';
import type { TextCell } from '../../read/sheet/grid';
import { compact, isNoteText } from '../../read/sheet/shown';
import { inOneLine } from '../../model/in-one-line';
import { onceEach } from '../../model/once-each';
import { isUnitNote } from '../../read/values/card-values';
import { isDash, parseNumber } from '../../read/values/numbers';
import { readFiscalYear, readYearColumn } from '../../read/values/years';

/** A label is no longer, and no sentence. */
const longest = 28;

/** Whether a cell may be a label of some form: a short text that is no number, sentence, note, unit, year or title. */
export function mayBeLabel(cell: Cell): cell is TextCell {
  if (typeof cell.value !== 'string' || cell.value.length > 2 * longest) return false;
  return isLabelText(cell.value);
}

const isLabelText = onceEach((value: string): boolean => {
  const cell: Cell = { row: 0, column: 0, value, format: '', formula: false };
  const text = compact(value);
  if (text.length > longest || !/\p{L}/u.test(text) || /[。、～]/u.test(text) || isNoteText(text)) return false;
  if (isDash(text) || parseNumber(text) !== null || isUnitNote(cell) || isUnit(text) || isTitle(text)) return false;
  return readFiscalYear(cell).state !== 'read' && readYearColumn(cell).state !== 'read';
});

const isUnit = (text: string): boolean => /^[(]?(?:百万円|千円|円|人|件|％|%|回|時間)[)]?$/u.test(text);

/** Whether a text names the form and no item of it: 事務事業評価シート, 様式第1号. */
export const isTitle = (text: string): boolean =>
  /(?:シート|調書|評価書|評価表|点検表|点検票|評価票|カルテ)(?:[(].*[)])?$|^[(]?様式第?\d/u.test(text);

/** A label's text as it is printed, in one line. */
export const printedText = (text: string): string => inOneLine(text.trim(), ' ');

const symbol = '[(]?(?:[①-⑳]|[A-Z])[)]?';
/** The formula that a label ends in: （①＋④）, (A)＋(B). */
const formula = new RegExp(`[(]?((?:${symbol}[+×÷*/−-])+${symbol})[)]?$`, 'u');
/** The letter by which other labels name one: （A）. */
const letter = /[(]([A-Z]|[①-⑳])[)]$/u;

export const formulaOf = (text: string): string | null => formula.exec(compact(text))?.[1] ?? null;

/** ① or A, by which a formula names the label. */
export function symbolOf(text: string): string | null {
  const plain = compact(text).replace(formula, '');
  return /^([①-⑳])/u.exec(plain)?.[1] ?? letter.exec(plain)?.[1] ?? null;
}

/** The label without its formula, and without a letter behind it. */
export const nameOf = onceEach((text: string): string => {
  const printed = printedText(text);
  const plain = compact(printed).replace(formula, '').replace(letter, '');
  return plain === compact(printed) || plain === '' ? printed : plain;
});

export const keyOf = onceEach(labelKey);
