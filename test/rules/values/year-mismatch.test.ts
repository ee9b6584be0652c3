import { clean } from '../../../samples/clean';
import { yearMismatch } from '../../../src/rules/values/year-mismatch';
import { items } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const withColumn = (kind: string, year: number, most: boolean) => ({
  ...clean,
  cardGroups: clean.cardGroups.map((group, at) => ({
    ...group,
    cards: group.cards.map((card, index) =>
      most || (at === 0 && index === 0)
        ? { ...card, columns: [...card.columns, { year, kind, cost: 1, generalFunds: 1, labour: 1 }] }
        : card,
    ),
  })),
});
const years = [
  ['年度', '区分', '記入'],
  ['前年度', '決算', null],
  ['今年度', '予算', '必須'],
  ['次年度', '見込み', '必須'],
];

const withoutYears = { ...clean, kpis: [], cardGroups: clean.cardGroups.map((group) => ({ ...group, cards: [] })) };

testRule(yearMismatch, {
  clean: {
    'this year and the next': {},
    'the two the other way round': {
      put: { 'card/1-1/year/0': '令和7年度(見込み)', 'card/1-1/year/1': '令和6年度(予算)' },
    },
    'a year that cannot be read, and one left blank': { put: { 'card/1-1/year/0': '今年度', 'card/1-2/year/1': null } },
    'no year to go by': { data: withoutYears },
    'a further year that the layout has': { data: withColumn('決算', 2023, true), given: [items(), years] },
  },
  broken: {
    "last year's card": {
      put: { 'card/1-1/year/0': '令和5年度(予算)', 'card/1-1/year/1': '令和6年度(見込み)' },
      at: 'card/1-1/year/0',
      says: '「令和5年度(予算)」が、この評価の年度と違います。令和6年度と令和7年度に直し',
    },
    'the same year twice': { put: { 'card/1-1/year/1': '令和6年度(見込み)' }, at: 'card/1-1/year/1' },
    'a further column on most cards, as one query': {
      data: withColumn('計画', 2026, true),
      at: 'card/1-1/year/2',
      severity: 'query',
      says: '様式にない列「令和8年度 (計画)」が27枚の個票にあります',
    },
    'a further column on one card': { data: withColumn('計画', 2026, false), at: 'card/1-1/year/2' },
    'another kind of the same year on one card': { data: withColumn('決算', 2024, false), at: 'card/1-1/year/2' },
    'both years': {
      put: { 'card/2-1/year/0': '令和3年度(予算)', 'card/2-1/year/1': '令和4年度(見込み)' },
      at: 'card/2-1/year/0',
      related: ['card/2-1/year/1'],
    },
  },
});
