import { expect, test } from '@jest/globals';
import * as fc from '../cases';
import type { EvaluationData } from '../../samples/evaluation-data';
import { blankBook } from '../../src/blank/blank-book';
import { compare } from '../../src/compare/comparison';
import { toCompareJson } from '../../src/compare/json';
import { newXlsx } from '../../src/hosts/xlsx/create/new-xlsx';
import { packingInNode } from '../../src/hosts/xlsx/packing-in-node';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { projectName } from '../../src/model/names';
import type { Field } from '../../src/model/field';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import { rules } from '../../src/rules';
import { plan } from '../../src/tabs/plan';
import type { NewBook } from '../../src/workbook/new-book';
import type { Edit } from '../../src/workbook/plan';
import { calculated, fillIn } from '../blank/fill-in';
import { randomEvaluation } from '../workbooks/random-evaluation';

const stamp = '2025年4月1日 9時00分';
const toFill = ['required-blank', 'kpi-target-missing', 'kpi-actual-missing', 'carried-over'];
const yearOf = ({ cardGroups }: EvaluationData) => Number(cardGroups[0]?.cards[0]?.columns[0]?.year);

/** A workbook as Excel would save it: its formulas calculated. */
const read = (bytes: Uint8Array, book: NewBook) => calculated(readXlsx(bytes, '評価シート.xlsx'), book);
const edit = ({ place: { sheet, row, column }, raw }: Field<unknown>, value: string | number): Edit => ({
  sheet,
  row,
  column,
  value,
  expected: raw as Edit['expected'],
});
const messages = ({ findings }: ReturnType<typeof review>): string[] =>
  findings.map(({ rule, message }) => `${rule}: ${message}`);

test('a blank workbook is filled in, checked, built and carried to the next year, whose changes are what is told', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (seed, cards) => {
      // As many 指標 as the blank form has.
      const data = randomEvaluation(seed, { cards, measures: 3, kpis: 3 });
      // A project that is listed once more is told once.
      fc.pre(!JSON.stringify(data).includes('再掲'));
      const { cardGroups, area, measures } = data;
      const most = Math.max(...cardGroups.map((group) => group.cards.length));
      const wishes = { year: yearOf(data), area: area as never, measures: measures.length, cards: most };
      const book = blankBook(wishes, rules);
      const blank = newXlsx(book, packingInNode);
      const filled = writeXlsx(blank, { renames: [], tabs: [], edits: fillIn(readXlsx(blank, 'a.xlsx'), data) }).bytes;
      const now = review(read(filled, book));
      expect(messages(now)).toEqual([]);
      expect(now.evaluation.cards).toHaveLength(cardGroups.flatMap((group) => group.cards).length);
      const built = writeXlsx(filled, plan(now, stamp)).bytes;
      const seen = review(readXlsx(built, '評価シート.xlsx'));
      expect(messages(seen)).toEqual([]);

      const made = nextYear(seen, stamp);
      if (!made) throw new Error('no year');
      const carried = writeXlsx(built, made.plan).bytes;
      const next = review(readXlsx(carried, '翌年度.xlsx'));
      expect(next.evaluation.year).toBe(wishes.year + 1);
      expect(next.findings.filter(({ rule }) => !toFill.includes(rule))).toEqual([]);

      const edits = next.evaluation.cards.flatMap((card, at) => [
        edit(card.direction, '継続'),
        edit(card.progress, `翌年度に、次のことをした。${String(at)}`),
        edit(card.review, `翌年度には、次の課題があった。${String(at)}`),
      ]);
      const [first, second] = next.evaluation.cards;
      const cost = second?.years[0]?.cost;
      if (first) edits.push(edit(first.name, '町の時計台の手入れ'));
      if (cost?.value) edits.push(edit(cost, cost.value.thousandYen + 7));
      const later = review(readXlsx(writeXlsx(carried, { renames: [], tabs: [], edits }).bytes, '翌年度.xlsx'));
      const told = toCompareJson(compare(seen.evaluation, later.evaluation));
      expect(told.projects.gone.map(({ name }) => name).sort()).toEqual(
        made.leftOut.map(({ project }) => project.replace(/^\S+ /u, '')).sort(),
      );
      expect(told.projects.new).toEqual([]);
      expect(told.projects.renamed.map(({ from, to }) => [from, to])).toEqual(
        first ? [[projectName(first).replace(/^\S+ /u, ''), '町の時計台の手入れ']] : [],
      );
      expect(told.amounts.map(({ item, this: amount }) => [item, amount])).toEqual(
        cost?.value ? [['事業費', cost.value.thousandYen + 7]] : [],
      );
      expect(told.unchangedTexts).toEqual([]);
    }),
    { numRuns: 5 },
  );
});
