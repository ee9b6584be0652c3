import { placeOf } from '../../../samples/lay-out';
import { labelDuplicate } from '../../../src/rules/form/label-duplicate';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { testRule, type Case } from '../test-rule';

/** A row over that of a label, with these values from the label's column on. */
const rowOver = (label: string, ...values: readonly (string | number)[]): Pick<Case, 'change'> => ({
  change: (snapshot, laidOut) => insertRow(snapshot, placeOf(laidOut, `card/1-2/label/${label}`), values),
});

/** 理由 on the first card, this many times over. */
const reasons = (...values: readonly string[]): Case => ({
  given: [items({ 欄: '個票', この様式での項目名: '理由', 種類: '文字' })],
  change: (snapshot, laidOut) =>
    values.reduce(
      (changed, value) => insertRow(changed, placeOf(laidOut, 'card/1-1/label/progress'), ['理由', value]),
      snapshot,
    ),
});

testRule(labelDuplicate, {
  clean: {
    'an item of 様式定義 once': reasons('計画どおりのため'),
    'a value that is spelt like an item of 様式定義': reasons('理由'),
    'each label once': {},
    'cards that lack 事業名': { put: { 'card/1-3/label/name': null, 'card/1-5/label/name': null } },
    'an item of the office’s own': rowOver('generalFunds', '国庫支出金', 100, 200),
    'a value that is spelt like a label': { put: { 'card/1-2/progress': '事業費' } },
    'the word over the years over something else': rowOver('progress', '財務内容', '令和6年度'),
    'a label in the place of another one, as another rule says': {
      put: { 'card/1-2/label/generalFunds': '事業費（国庫）' },
    },
    'a label beyond the cards': { layout: { remarks: true } },
  },
  broken: {
    'a label with another word in parentheses': {
      ...rowOver('generalFunds', '事業費（国庫）', 100, 200),
      at: '個票_施策1!D16',
      says: '個票に項目名「事業費」が2つあります。この「事業費（国庫）」の値は読み取らず',
      owner: '施策1-2 会津漆器技術後継者訓練校運営補助金',
      reads: ['事業費（国庫）'],
      related: ['個票_施策1!D15'],
    },
    'a label that stands twice': { ...rowOver('labour', '所要一般財源', 100, 200), at: '個票_施策1!D17' },
    'a label before its row': { ...rowOver('summary', '担当部・課', '商工課'), at: '個票_施策1!B14' },
    'an item of 様式定義 twice and once more, which is said once': {
      ...reasons('妥当である', '有効である', '効率がよい'),
      at: '個票_施策1!B10',
      severity: 'query',
      says: '「理由」の名前が、1枚の個票に2つ以上',
      reads: ['理由'],
      related: ['個票_施策1!B9'],
    },
    'a 事業名 within a card': { ...rowOver('progress', '事業名', 'ほかの名'), at: '個票_施策1!B18' },
  },
});
