import { placeOf } from '../../../samples/lay-out';
import { labelDuplicate } from '../../../src/rules/form/label-duplicate';
import { insertRow } from '../insert-row';
import { testRule, type Case } from '../test-rule';

/** A row over that of a label, with these values from the label's column on. */
const rowOver = (label: string, ...values: readonly (string | number)[]): Pick<Case, 'change'> => ({
  change: (snapshot, laidOut) => insertRow(snapshot, placeOf(laidOut, `card/1-2/label/${label}`), values),
});

testRule(labelDuplicate, {
  clean: {
    'each label once': {},
    'cards that lack 事業名': { put: { 'card/1-3/label/name': null, 'card/1-5/label/name': null } },
    'an item of the office’s own': rowOver('generalFunds', '国庫支出金', 100, 200),
    'a value that is spelt like a label': { put: { 'card/1-2/progress': '事業費' } },
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
    'a 事業名 within a card': { ...rowOver('progress', '事業名', 'ほかの名'), at: '個票_施策1!B18' },
  },
});
