import { clean } from '../../../samples/clean';
import { valueUnreadable } from '../../../src/rules/values/value-unreadable';
import { testRule } from '../test-rule';

const withoutKinds = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({ ...card, columns: card.columns.map((column) => ({ ...column, kind: '' })) })),
  })),
};
const withoutLegend = { ...clean, list: clean.list && { ...clean.list, legend: [] } };

testRule(valueUnreadable, {
  clean: {
    'values of all kinds': {},
    'amounts as text': { layout: { amounts: 'fullWidthText' } },
    'an error value': { put: { 'card/1-1/cost/0': { error: '#REF!' } } },
    'a code that has a rule of its own': { put: { 'related/1/code': 'どこか', 'list/1-1/sdgTargets': '海' } },
    'a 基本目標 that has a rule of its own, with a legend': { put: { 'list/1-1/populationGoals': '重点' } },
    'year headings of which none names a kind': { data: withoutKinds },
    'a blank': { put: { 'card/1-1/cost/0': null } },
  },
  broken: {
    'an amount': {
      put: { 'card/1-1/cost/0': '調整中' },
      at: 'card/1-1/cost/0',
      says: '「事業費」の「調整中」を金額として読み取れません',
    },
    'an amount, without a legend': {
      data: withoutLegend,
      put: { 'card/1-1/cost/0': '調整中' },
      at: 'card/1-1/cost/0',
      says: '金額として',
    },
    'two amounts in one cell': {
      put: { 'card/1-1/generalFunds/1': '2,500（補正 300）' },
      at: 'card/1-1/generalFunds/1',
    },
    'a truth value': { put: { 'card/1-1/labour/0': true }, at: 'card/1-1/labour/0' },
    'a year heading': { put: { 'card/1-1/year/0': '今年度(予算)' }, at: 'card/1-1/year/0', says: '年度と金額の種類' },
    'a year heading without a kind': {
      put: { 'card/1-1/year/0': '令和6年度' },
      at: 'card/1-1/year/0',
      says: '年度と金額の種類',
    },
    'the year of a KPI': { put: { 'kpi/1/year/0': '昨年度' }, at: 'kpi/1/year/0', says: '年度として' },
    'the number of a card': { put: { 'card/1-1/number': '一番' }, at: 'card/1-1/number', says: '番号として' },
    'the number of a row': { put: { 'list/1-1/number': 'い' }, at: 'list/1-1/number' },
    'the number of a measure': {
      put: { 'measure/2/number': '施策二' },
      at: 'measure/2/number',
      says: '施策番号として',
    },
    'a truth value for a target': { put: { 'kpi/1/target/0': true }, at: 'kpi/1/target/0', says: '数値として' },
    'a 基本目標 without a legend': {
      data: withoutLegend,
      put: { 'list/1-1/populationGoals': '重点' },
      at: 'list/1-1/populationGoals',
      says: '基本目標の番号として',
    },
  },
});
