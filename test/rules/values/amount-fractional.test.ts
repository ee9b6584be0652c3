import { amountFractional } from '../../../src/rules/values/amount-fractional';
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

testRule(amountFractional, {
  clean: {
    "an amount of the office's own": granted(1200),
    'whole amounts': {},
    'amounts in 円 and 百万円': { layout: { amounts: 'millions' } },
    'amounts in 円, shown as 千円': { put: { 'card/1-1/cost/0': { value: 2500400, format: '#,##0,' } } },
    'crumbs of binary fractions': { put: { 'card/1-1/cost/0': 2500.0000000004 } },
    概算人件費: { put: { 'card/1-1/labour/0': 190.5 } },
    'a KPI with decimals': { put: { 'kpi/1/actual/0': 56.1 } },
  },
  broken: {
    "an amount of the office's own": { ...granted(2.5), at: '個票_施策1!C9', says: '国庫支出金「2.5」に' },
    'a fraction': { put: { 'card/1-1/cost/0': 2500.4 }, at: 'card/1-1/cost/0', says: '「2500.4」に千円未満の端数' },
    'a fraction as text': { put: { 'card/1-1/generalFunds/1': '190.5' }, at: 'card/1-1/generalFunds/1' },
    'several, said once': {
      put: { 'card/1-2/cost/0': 2500.4, 'card/1-1/generalFunds/1': 190.5 },
      at: 'card/1-1/generalFunds/1',
      says: '「190.5」など2か所に',
      related: ['card/1-2/cost/0'],
    },
    'below zero': { put: { 'card/1-1/cost/1': -0.5 }, at: 'card/1-1/cost/1' },
  },
});
