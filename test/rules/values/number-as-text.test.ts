import { numberAsText } from '../../../src/rules/values/number-as-text';
import { placeOf } from '../../../samples/lay-out';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { testRule, type Case } from '../test-rule';

/** An item of the office's own over 取組状況 of the first card. */
const own = (label: string, kind: string, value: string | number): Case => ({
  given: [items({ 欄: '個票', この様式での項目名: label, 種類: kind })],
  change: (snapshot, laidOut) => insertRow(snapshot, placeOf(laidOut, 'card/1-1/label/progress'), [label, value]),
});

testRule(numberAsText, {
  clean: {
    "an amount of the office's own": own('国庫支出金', '金額', 1200),
    "a number of the office's own": own('参加者数', '数値', 120),
    'a percentage of its own, which is a number in some formats alone': own('参加率', '割合', '12.5％'),
    'figures in a text of its own': own('問合せ先', '文字', '1200'),
    'a word for a number of its own': own('参加者数', '数値', '多数'),
    numbers: {},
    'a dash, and another year in brackets': {
      put: { 'card/1-1/cost/0': '—', 'kpi/1/actual/0': '266,061\n(令和3年度)' },
    },
    'a KPI that says more than a number': {
      put: { 'kpi/1/target/0': '80％以上', 'kpi/1/target/1': '224,960百万円', 'kpi/1/final': '1位' },
    },
    'other numbers as text': { put: { 'card/1-1/number': '１', 'list/1-1/sdgTargets': '11.4' } },
    'a word for an amount': { put: { 'card/1-1/cost/0': '調整中' } },
  },
  broken: {
    'an amount with what nobody sees': {
      put: { 'card/1-1/cost/0': '\u200e2,500' },
      at: 'card/1-1/cost/0',
      fix: 'one',
      fixed: 2500,
    },
    "an amount of the office's own": {
      ...own('国庫支出金', '金額', '１，２００'),
      at: '個票_施策1!C9',
      says: '国庫支出金の「１，２００」',
      fix: 'one',
      fixed: 1200,
    },
    "a number of the office's own": {
      ...own('参加者数', '数値', '１２０'),
      at: '個票_施策1!C9',
      says: '「参加者数」の「１２０」',
      fix: 'one',
      fixed: 120,
    },
    "a ratio of the office's own": { ...own('参加率', '割合', '0.125'), at: '個票_施策1!C9', fix: 'one', fixed: 0.125 },
    'many decimals': { put: { 'kpi/1/target/2': '1.23456' }, at: 'kpi/1/target/2', says: '数値の 1.23456 に' },
    'thousands with a comma': {
      put: { 'card/1-1/cost/0': '2,500' },
      at: 'card/1-1/cost/0',
      says: '令和6年度(予算)の事業費の「2,500」',
      fix: 'one',
      fixed: 2500,
    },
    'full width': { put: { 'card/1-1/labour/1': '１９０' }, at: 'card/1-1/labour/1', fix: 'one', fixed: 190 },
    'with its unit': { put: { 'card/1-1/cost/1': '2500千円' }, at: 'card/1-1/cost/1', fix: 'one', fixed: 2500 },
    'with less than 千円 in it, which staff have to round': {
      put: { 'card/1-1/cost/1': '2,500.4' },
      at: 'card/1-1/cost/1',
      fix: null,
    },
    'a target': {
      put: { 'kpi/1/target/2': '226,230' },
      at: 'kpi/1/target/2',
      says: '「目標」',
      fix: 'one',
      fixed: 226230,
    },
    'a final target': { put: { 'kpi/1/final': '227500' }, at: 'kpi/1/final', fix: 'one', fixed: 227500 },
    'a formula, which is never typed over': {
      put: { 'card/1-1/cost/0': { value: '2,500', formula: true } },
      at: 'card/1-1/cost/0',
      fix: null,
    },
    'a cell formatted as text': {
      put: { 'card/1-1/cost/0': { value: '2500', format: '@' } },
      at: 'card/1-1/cost/0',
      fix: null,
    },
    'a cell that shows 円 as 千円': {
      put: { 'card/1-1/cost/0': { value: '2,500', format: '#,##0,' } },
      at: 'card/1-1/cost/0',
      fix: null,
    },
    'a cell that shows percents': {
      put: { 'kpi/1/target/2': { value: '226,230', format: '0.0%' } },
      at: 'kpi/1/target/2',
      fix: null,
    },
    'a card in 円': {
      put: { 'card/1-1/label/moneyUnit': '財務内容\n単位(円)', 'card/1-1/cost/0': '2,500,400' },
      at: 'card/1-1/cost/0',
      fixed: 2500400,
    },
  },
});
