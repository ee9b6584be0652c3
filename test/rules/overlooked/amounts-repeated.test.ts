import { amountsRepeated } from '../../../src/rules/overlooked/amounts-repeated';
import { placeOf, type LaidOut } from '../../../samples/lay-out';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items, withForm } from '../../workbooks/form-sheet';
import { changedAt } from '../change-cells';
import { testRule } from '../test-rule';

const long = '市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて産品の魅力を伝えた。';
const rows = ['cost', 'generalFunds', 'labour'] as const;
/** Some cards with the same six amounts. */
const alike = (cards: readonly string[], cost = 2345, labour = 678) =>
  Object.fromEntries(
    cards.flatMap((id) =>
      rows.flatMap((row) => [0, 1].map((at) => [`card/${id}/${row}/${at}`, row === 'labour' ? labour : cost])),
    ),
  );

/** The first two cards with 市債, a row of the office's own, in place of 概算人件費: these amounts, in both years. */
const withOwnRow =
  (first: number, second: number) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot => {
    const relabelled = [first, second].reduce((changed, amount, at) => {
      const card = `card/1-${String(at + 1)}`;
      const value = (key: string, own: string | number) => [placeOf(laidOut, `${card}/${key}`), own] as const;
      const cells = [value('label/labour', '市債'), value('labour/0', amount), value('labour/1', amount)];
      return cells.reduce((one, [place, own]) => changedAt(one, place, { value: own }), changed);
    }, snapshot);
    return withForm(relabelled, items({ 欄: '個票', 種類: '金額', 記入: '任意', この様式での項目名: '市債' }));
  };

testRule(amountsRepeated, {
  clean: {
    'another kind of the same year': { put: { ...alike(['1-1', '1-2']), 'card/1-2/year/1': '令和7年度(要求)' } },
    'amounts that another row bears': {
      put: {
        ...alike(['1-1', '1-2'], 2345, 1000),
        ...Object.fromEntries([0, 1].map((at) => [`card/1-1/generalFunds/${at}`, 1000])),
        ...Object.fromEntries([0, 1].map((at) => [`card/1-1/labour/${at}`, 2345])),
      },
    },
    'amounts of their own': {},
    'none for labour': { put: alike(['1-1', '1-2'], 2345, 0) },
    'too small to tell': { put: alike(['1-1', '1-2'], 999) },
    'too small by the settings': { put: alike(['1-1', '1-2']), settings: { swingFloor: 3000 } },
    'too small in one year': { put: { ...alike(['1-1', '1-2']), 'card/1-1/cost/1': 999, 'card/1-2/cost/1': 999 } },
    'own amounts that differ': {
      put: alike(['1-1', '1-2']),
      change: withOwnRow(100, 200),
    },
    'one that differs': { put: { ...alike(['1-1', '1-2']), 'card/1-2/labour/1': 679 } },
    'one that cannot be read': { put: { ...alike(['1-1', '1-2']), 'card/1-2/labour/1': '未定' } },
    'another year': { put: { ...alike(['1-1', '1-2']), 'card/1-2/year/1': '令和8年度(見込み)' } },
    再掲: { put: { ...alike(['1-1', '1-2']), 'card/1-2/name': '伝統工芸（再掲）' } },
    'a card whose text is repeated, as another rule says': {
      put: {
        ...alike(['1-1', '1-2']),
        'card/1-1/progress':
          '市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて産品の魅力を伝えた。',
        'card/1-2/progress':
          '市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて産品の魅力を伝えた。',
      },
    },
  },
  broken: {
    'year headings that cannot be read, as others say': {
      put: { ...alike(['1-1', '1-2']), 'card/1-1/year/0': '今年', 'card/1-2/year/0': '今年' },
      at: 'card/1-2/cost/0',
      reads: [
        ['事業費', '所要一般財源', '概算人件費']
          .map((row) => [row, row === '概算人件費' ? 678 : 2345].join(' '))
          .flatMap((row) => [`  ${row}`, `2025 見込み ${row}`])
          .join('\n'),
      ],
      owner: '施策1-2 会津漆器技術後継者訓練校運営補助金',
    },
    'cards with the texts of others': {
      put: {
        ...alike(['1-2', '1-3']),
        'card/1-1/progress': long,
        'card/1-3/progress': long,
      },
      at: 'card/1-3/cost/0',
    },
    'own amounts too': {
      put: alike(['1-1', '1-2']),
      change: withOwnRow(100, 100),
      at: 'card/1-2/cost/0',
    },
    'as much as the floor': { put: alike(['1-2', '2-1'], 1000), at: 'card/2-1/cost/0' },
    'three cards, each after the first': {
      put: alike(['1-2', '2-1', '3-1']),
      at: ['card/2-1/cost/0', 'card/3-1/cost/0'],
    },
    'all six': {
      put: alike(['1-2', '2-1']),
      at: 'card/2-1/cost/0',
      says: 'すべての金額が、施策1-2',
      related: ['card/1-2/cost/0'],
    },
  },
});
