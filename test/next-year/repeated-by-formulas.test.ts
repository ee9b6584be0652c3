import { expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { blankBook } from '../../src/blank/blank-book';
import { emptiedCopy } from '../../src/blank/emptied-copy';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import { rules } from '../../src/rules';
import { plan } from '../../src/tabs/plan';
import type { WritePlan } from '../../src/workbook/plan';
import { calculated } from '../blank/fill-in';
import { filledBook } from '../blank/filled-book';
import { hasLibreOffice } from '../hosts/xlsx/soffice';
import { recalculated } from '../tabs/recalculated';

const wishes = { year: 2024, area: { number: '12', name: '中小企業' }, measures: 3, cards: 14 };
const leaving = {
  ...clean,
  cardGroups: clean.cardGroups.map((group, at) =>
    at > 0
      ? group
      : { ...group, cards: group.cards.map((card, of) => (of === 2 ? { ...card, direction: '終了' } : card)) },
  ),
};
const filled = filledBook(leaving, wishes);
const read = (bytes: Uint8Array) => readXlsx(bytes, '評価シート.xlsx');
const before = review(read(filled));

/** What the list shows, and the headings over the cards: the blank form repeats both by formulas. */
const shown = ({ sheets }: ReturnType<typeof read>) =>
  sheets.map(({ name, cells }) => [name, cells.map(({ row, column, value }) => [row, column, value])]);
const rulesIn = (bytes: Uint8Array) => [...new Set(review(read(bytes)).findings.map(({ rule }) => rule))].sort();

const carry: Record<string, () => WritePlan | undefined> = {
  'the next year': () => nextYear(before, '2025年4月1日 9時00分')?.plan,
  'an emptied copy': () => emptiedCopy(read(filled), review)?.plan,
};
function made(what: string): Uint8Array {
  const plan = carry[what]?.();
  if (!plan) throw new RangeError(what);
  return writeXlsx(filled, plan).bytes;
}

test('a form filled in shows by its formulas what stands on the cards', () => {
  expect(before.evaluation.list?.rows.map(({ name }) => name.value)).toEqual(
    clean.cardGroups.flatMap(({ cards }) => cards.map(({ name }) => name)),
  );
});

test.each(Object.keys(carry))('and so it does in %s, before Excel calculates', (what) => {
  const snapshot = read(made(what));
  expect(shown(snapshot)).toEqual(shown(calculated(snapshot, blankBook(wishes, rules))));
});

test.each([
  ['the next year', ['carried-over', 'kpi-target-missing', 'required-blank']],
  ['an emptied copy', ['kpi-target-missing', 'required-blank']],
])('nothing but what is to be done is found in %s', (what, expected) => {
  expect(rulesIn(made(what))).toEqual(expected);
});

test('nor in an emptied copy of a workbook that was built, whose own list is its list again', () => {
  const built = writeXlsx(filled, plan(before, '2025年3月1日 9時00分')).bytes;
  const copy = emptiedCopy(read(built), review);
  if (!copy) throw new Error('no evaluation');
  const { bytes } = writeXlsx(built, copy.plan);
  expect(rulesIn(bytes)).toEqual(['kpi-target-missing', 'required-blank']);
  expect(shown(read(bytes))).toEqual(shown(read(made('an emptied copy'))));
});

test('an emptied copy bears no word of last year’s', () => {
  const texts = read(made('an emptied copy')).sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  const words = clean.cardGroups.flatMap(({ cards }) => cards.map(({ name }) => name));
  expect(texts.filter((text) => words.includes(text as string))).toEqual([]);
});

(hasLibreOffice ? test : test.skip)('LibreOffice calculates the same', () => {
  const files = Object.fromEntries(Object.keys(carry).map((what, at) => [`b${String(at)}`, made(what)]));
  const again = recalculated(files);
  for (const [name, bytes] of Object.entries(files)) {
    expect(review(again[name]!).findings.map(({ message }) => message)).toEqual(
      review(read(bytes)).findings.map(({ message }) => message),
    );
  }
});
