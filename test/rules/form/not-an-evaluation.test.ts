import { notAnEvaluation } from '../../../src/rules/form/not-an-evaluation';
import { items, withForm } from '../../workbooks/form-sheet';
import { changeSheet } from '../sheets';
import { testRule } from '../test-rule';

testRule(notAnEvaluation, {
  clean: {
    'an evaluation': {},
    'cards alone': {
      change: (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === '個票_施策1') }),
    },
    'the header alone': {
      layout: { sections: 'sheet-each' },
      change: (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.slice(0, 1) }),
    },
  },
  broken: {
    'an address book': {
      change: (snapshot) =>
        changeSheet({ ...snapshot, sheets: snapshot.sheets.slice(0, 1) }, '政策分野12', (sheet) => [
          { ...sheet, cells: [{ row: 0, column: 0, value: '氏名', format: '', formula: false }], merges: [] },
        ]),
      at: null,
      says: 'hyoka form で、様式定義を作ってください（1事業が1行の表は、「個票の形」を「1事業1行」とします）',
    },
    'another form than that of its 様式定義': {
      change: (snapshot) =>
        withForm({ ...snapshot, sheets: [] }, items({ 欄: '個票', 標準の項目: '事業名', この様式での項目名: '事業' })),
      at: null,
      says: '様式定義のとおりの様式',
    },
    'an empty workbook': { change: (snapshot) => ({ ...snapshot, sheets: [] }), at: null },
    'an evaluation, all of it hidden': {
      change: (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' })),
      }),
      at: null,
    },
  },
});
