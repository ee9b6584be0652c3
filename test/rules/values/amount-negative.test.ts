import { amountNegative } from '../../../src/rules/values/amount-negative';
import { placeOf } from '../../../samples/lay-out';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { testRule, type Case } from '../test-rule';

/** 国庫支出金 over 取組状況 of the first card. */
const granted = (amount: string | number): Case => ({
  given: [items({ 欄: '個票', この様式での項目名: '国庫支出金', 種類: '金額' })],
  change: (snapshot, laidOut) =>
    insertRow(snapshot, placeOf(laidOut, 'card/1-1/label/progress'), ['国庫支出金', amount]),
});

testRule(amountNegative, {
  clean: {
    "an amount of the office's own": granted(1200),
    'amounts from 0 on': { put: { 'card/1-1/cost/0': 0 } },
    'an amount that cannot be read': { put: { 'card/1-1/cost/0': '△' } },
    'a zero as text, an empty amount, decimals': {
      put: { 'card/1-1/cost/0': '０', 'card/1-1/generalFunds/0': null, 'card/1-1/labour/0': 0.5 },
    },
    'a minus that the format hides, of which another rule speaks': {
      put: { 'card/1-1/cost/0': { value: -5, format: '#,##0;#,##0' } },
    },
    'a KPI below zero': { put: { 'kpi/1/actual/0': -1 } },
  },
  broken: {
    'a minus that the format shows as △': {
      put: { 'card/1-1/labour/0': { value: -5, format: '#,##0;"△"#,##0' } },
      at: 'card/1-1/labour/0',
    },
    "an amount of the office's own": { ...granted(-5), at: '個票_施策1!C9' },
    'a number': {
      put: { 'card/1-1/cost/0': -2500 },
      at: 'card/1-1/cost/0',
      says: '令和6年度(予算)の事業費が「-2,500」',
    },
    'a triangle': { put: { 'card/1-1/generalFunds/1': '△500' }, at: 'card/1-1/generalFunds/1', says: '「△500」' },
    'all three rows': {
      put: { 'card/1-1/cost/0': -1, 'card/1-1/generalFunds/0': -1, 'card/1-1/labour/0': -1 },
      at: ['card/1-1/cost/0', 'card/1-1/generalFunds/0', 'card/1-1/labour/0'],
    },
  },
});
