import { formulaError } from '../../../src/rules/values/formula-error';
import { noStoredResult } from '../../../src/workbook/cell';
import { testRule } from '../test-rule';

testRule(formulaError, {
  clean: {
    values: {},
    'text that looks like one': { put: { 'card/1-1/summary': '#REF! という表示を直した。' } },
  },
  broken: {
    'an amount': {
      put: { 'card/1-1/cost/0': { value: { error: '#REF!' }, formula: true } },
      at: 'card/1-1/cost/0',
      says: '「事業費」にエラー値「#REF!」',
      owner: '施策1-1 会津漆器産業従事者支援補助金',
      reads: ['#REF!'],
    },
    'a name on the list': { put: { 'list/1-1/name': { error: '#N/A' } }, at: 'list/1-1/name', says: '「#N/A」' },
    'a target': { put: { 'kpi/1/target/0': { error: '#VALUE!' } }, at: 'kpi/1/target/0' },
    'a text of section 2': { put: { 'assessment/1/policy': { error: '#NAME?' } }, at: 'assessment/1/policy' },
    'the final evaluation': { put: { final: { error: '#DIV/0!' } }, at: 'final' },
    'formulas saved without their results': {
      put: {
        'card/1-1/cost/0': { value: noStoredResult, formula: true },
        'card/1-1/labour/1': { value: noStoredResult, formula: true },
        'card/1-2/labour/1': { value: noStoredResult, formula: true },
      },
      at: 'card/1-1/cost/0',
      says: '数式の結果が保存されていません（ほか2か所）。Excelで開いて保存してください。',
      related: ['card/1-1/labour/1', 'card/1-2/labour/1'],
    },
    'where a label of a card stood': {
      put: { 'card/1-1/label/cost': { error: '#REF!' } },
      at: 'card/1-1/label/cost',
      says: 'セルに',
      owner: '',
    },
  },
});
