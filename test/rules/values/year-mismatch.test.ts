import { clean } from '../../../samples/clean';
import { yearMismatch } from '../../../src/rules/values/year-mismatch';
import { testRule } from '../test-rule';

const withoutYears = { ...clean, kpis: [], cardGroups: clean.cardGroups.map((group) => ({ ...group, cards: [] })) };

testRule(yearMismatch, {
  clean: {
    'this year and the next': {},
    'the two the other way round': {
      put: { 'card/1-1/year/0': '令和7年度(見込み)', 'card/1-1/year/1': '令和6年度(予算)' },
    },
    'a year that cannot be read, and one left blank': { put: { 'card/1-1/year/0': '今年度', 'card/1-2/year/1': null } },
    'no year to go by': { data: withoutYears },
  },
  broken: {
    "last year's card": {
      put: { 'card/1-1/year/0': '令和5年度(予算)', 'card/1-1/year/1': '令和6年度(見込み)' },
      at: 'card/1-1/year/0',
      says: '「令和5年度(予算)」が、この評価の年度と違います。令和6年度と令和7年度に直し',
    },
    'the same year twice': { put: { 'card/1-1/year/1': '令和6年度(見込み)' }, at: 'card/1-1/year/1' },
    'both years': {
      put: { 'card/2-1/year/0': '令和3年度(予算)', 'card/2-1/year/1': '令和4年度(見込み)' },
      at: 'card/2-1/year/0',
      related: ['card/2-1/year/1'],
    },
  },
});
