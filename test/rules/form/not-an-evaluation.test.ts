import { notAnEvaluation } from '../../../src/rules/form/not-an-evaluation';
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
      says: '行政評価の様式',
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
