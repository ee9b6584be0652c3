import { expect, test } from '@jest/globals';
import * as fc from '../cases';
import { layOut, type LaidOut } from '../../samples/lay-out';
import { formTables } from '../../src/layout/form-sheet/tables';
import type { BusinessCard } from '../../src/model/evaluation';
import { figureIn } from '../../src/model/year-figure';
import { read } from '../../src/read/read';
import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cardIds, putLabels, putOwnItems } from '../workbooks/put-form';
import { seeded, type Random } from '../workbooks/random';
import { randomEvaluation } from '../workbooks/random-evaluation';
import { randomOwnItems, randomSpellings, type FormItem, type OwnItemData } from '../workbooks/random-form';
import { aSheet, type Row } from './a-sheet';
import { meaningOf } from './meaning';

const shuffled = <T>(random: Random, all: readonly T[]): T[] => random.sample(all, all.length);

/** Sections that a form may do without, by the key of something in them. */
const sections = [
  ['関連', 'related/label/code'],
  ['最終評価', 'final'],
] as const;

/** The workbook without sections, each of which has a sheet of its own. */
function without({ snapshot, places }: LaidOut, absent: readonly string[]): LaidOut {
  const sheets = new Set(
    sections.flatMap(([word, prefix]) =>
      absent.includes(word) ? [...places].flatMap(([key, { sheet }]) => (key.startsWith(prefix) ? sheet : [])) : [],
    ),
  );
  return { snapshot: { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !sheets.has(name)) }, places };
}

/** The sheet 様式定義: rows and columns in any order, headings in any of their wordings, further tables below. */
function formSheet(random: Random, rows: readonly FormItem[], absent: readonly string[]): SheetSnapshot {
  const columns = shuffled(random, Object.values(formTables.items.words));
  const table: Row[] = [
    columns.map((words) => random.pick(words)),
    ...rows.map((row) => columns.map(([word]) => row[word] ?? null)),
  ];
  const years: Row[] = [
    ['年度', '区分', '記入'],
    ...shuffled(random, [
      [random.pick(['今年度', '当該年度']), random.pick(['予算', '当初']), '必須'],
      [random.pick(['次年度', '翌年度']), '見込み', '必須'],
    ]),
  ];
  const settings: Row[] = [['様式の設定'], ['項目', '値'], ['使わない欄', absent.join('、')]];
  const further = shuffled(random, [years, settings]).flatMap((one) => [...one, []]);
  return aSheet([['令和の様式'], [], ...table, [], ...further], [], random.pick(['様式定義', '様式']));
}

/** Item by item: what a card holds of it, or an amount for each year. */
const ownValues = ({ own, years }: BusinessCard, items: readonly OwnItemData[]) =>
  items.map(({ label }) => {
    const single = [...own].find(([item]) => item.label === label)?.[1];
    const yearly = years.flatMap((year) =>
      [...year.own].flatMap(([item, field]) => (item.label === label ? field : [])),
    );
    return single ? single.value : yearly.length > 0 ? yearly.map((field) => figureIn(field) ?? undefined) : undefined;
  });

/** The promise of 様式定義: however a form is spelt and added to, the evaluation in it is the same. */
test('any form that 様式定義 tells of reads as the standard one, with the office’s own items besides, and is quiet', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, cards) => {
      const random = seeded(seed);
      const laidOut = layOut(randomEvaluation(seed, { cards, measures: 3, kpis: 2 }), {
        sections: 'sheet-each',
        cardSheets: random.pick(['by-measure', 'one-sheet', 2] as const),
        rowsAbove: random.int(0, 3),
        columnsLeft: random.int(0, 2),
        merges: random.pick(['published', 'none'] as const),
      });
      const absent = random.sample(sections, random.int(0, 2)).map(([word]) => word);
      const standard = without(laidOut, absent);
      const { rows, respelt } = randomSpellings(random);
      const items = randomOwnItems(random);
      const sheet = formSheet(random, shuffled(random, [...rows, ...items.map(({ row }) => row)]), absent);
      const printed = putOwnItems(putLabels(standard, respelt), laidOut, items);

      const { evaluation, findings } = review({ ...printed, sheets: [sheet, ...printed.sheets] });
      expect(evaluation.layout.problems).toEqual([]);
      expect(meaningOf(evaluation)).toEqual(meaningOf(read(standard.snapshot)));
      expect(evaluation.cards.map((card) => ownValues(card, items))).toEqual(
        evaluation.cards.map((_, card) => items.map((item) => item.read(card))),
      );
      expect(evaluation.cards).toHaveLength(cardIds(laidOut).length);
      expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
