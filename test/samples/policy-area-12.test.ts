import { readFileSync } from 'node:fs';
import { clean } from '../../samples/clean';
import type { CardData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import { policyArea12, policyArea12Layout } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { address } from '../../src/workbook/address';
import type { Place } from '../../src/workbook/cell';
import { realWorkbook } from '../real-workbook';
import { readWithSheetJs } from '../workbooks/read-with-sheetjs';
import type { SheetOfFile } from '../workbooks/read-with-sheetjs';

const sum = (cards: readonly CardData[], row: 'cost' | 'generalFunds' | 'labour', column: number): number =>
  cards.reduce((all, card) => all + Number(card.columns[column]?.[row]), 0);

const cards = policyArea12.cardGroups.flatMap((group) => group.cards);

test.each([
  ['施策1', policyArea12.cardGroups[0]?.cards, 14, 40289, 40235, 8449],
  ['施策2', policyArea12.cardGroups[1]?.cards, 5, 15783, 15521, 11482],
  ['施策3', policyArea12.cardGroups[2]?.cards, 8, 647729, 647091, 5911],
  ['計', cards, 27, 703801, 702847, 25842],
] as const)('the sample sums to the published totals: %s', (_, some, count, now, next, labour) => {
  const own = some ?? [];
  expect(own).toHaveLength(count);
  expect([sum(own, 'cost', 0), sum(own, 'generalFunds', 0)]).toEqual([now, now]);
  expect([sum(own, 'cost', 1), sum(own, 'generalFunds', 1)]).toEqual([next, next]);
  expect([sum(own, 'labour', 0), sum(own, 'labour', 1)]).toEqual([labour, labour]);
});

test('the sample errs from its clean twin at these cells alone', () => {
  const published = layOut(policyArea12);
  const right = layOut(clean);
  expect([...published.places.keys()]).toEqual([...right.places.keys()]);
  const wrong = [...published.places].filter(
    ([key, { content }]) => content.value !== right.places.get(key)?.content.value,
  );
  expect(wrong.map(([key]) => key)).toEqual([
    'measure/3/name',
    'kpi/1/actual/0',
    'kpi/1/actual/1',
    'kpi/2/actual/0',
    'kpi/2/actual/1',
    'kpi/2/verification',
    'assessment/1/policy',
    'assessment/2/policy',
    'assessment/3/policy',
    'cardHeading/1/name',
    'card/1-2/name',
    'card/1-9/name',
    'card/1-13/name',
    'card/2-5/cost/1',
    'card/2-5/generalFunds/1',
    'card/2-5/labour/1',
    'list/1-3/name',
    'list/1-4/name',
  ]);
});

/** Keys of the texts that the sample words afresh; all else is a fact. */
const ownWords = /(vision|content|verification|policy|activities|issues|summary|progress|review|note|final)$/;

(realWorkbook === null ? describe.skip : describe)('beside the published workbook', () => {
  const laidOut = layOut(policyArea12, policyArea12Layout);
  const real = realWorkbook === null ? [] : readWithSheetJs(readFileSync(realWorkbook));
  const realValue = ({ sheet, row, column }: Place) =>
    real.find(({ name }) => name === sheet)?.cells[address({ row, column })]?.value ?? null;

  test('the sample fills, merges and formats the same cells of the same sheets', () => {
    const shape = (sheets: readonly SheetOfFile[]) =>
      sheets.map(({ name, merges, cells }) => ({
        name,
        merges,
        cells: Object.entries(cells)
          .map(([at, { format }]) => `${at} ${format}`)
          .sort(),
      }));
    expect(shape(readWithSheetJs(snapshotToXlsx(laidOut.snapshot)))).toEqual(shape(real));
  });

  test('labels, names, figures and marks are the same', () => {
    const facts = [...laidOut.places].filter(([key]) => !ownWords.test(key) || key.includes('/label/'));
    expect(facts.length).toBeGreaterThan(700);
    expect(facts.map(([key, { content }]) => ({ key, value: content.value }))).toEqual(
      facts.map(([key, place]) => ({ key, value: realValue(place) })),
    );
  });

  test('no sentence is copied', () => {
    const texts = [...laidOut.places].filter(([key]) => ownWords.test(key) && !key.includes('/label/'));
    const sentences = texts.flatMap(([, place]) =>
      String(realValue(place) ?? '')
        .split(/[。\n]|[ ・](?=・|【)/)
        .map((one) => one.trim()),
    );
    const long = sentences.filter((sentence) => sentence.length > 7);
    expect(long.length).toBeGreaterThan(150);
    const words = texts.map(([, { content }]) => String(content.value)).join('\n');
    expect(long.filter((sentence) => words.includes(sentence))).toEqual([]);
  });
});
