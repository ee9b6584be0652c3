import { clean } from '../../../samples/clean';
import { populationGoalUnknown } from '../../../src/rules/values/population-goal-unknown';
import { testRule } from '../test-rule';

testRule(populationGoalUnknown, {
  clean: {
    'goals of the legend': { put: { 'list/1-1/populationGoals': '基本目標1・2', 'list/1-2/populationGoals': 4 } },
    'no legend': {
      data: { ...clean, list: clean.list && { ...clean.list, legend: [] } },
      put: { 'list/1-1/populationGoals': '基本目標9' },
    },
    'no list': { data: { ...clean, list: null }, put: {} },
    'a dash, for none': { put: { 'list/1-3/populationGoals': '－' } },
    'a blank and an error value': {
      put: { 'list/1-3/populationGoals': null, 'list/1-4/populationGoals': { error: '#N/A' } },
    },
  },
  broken: {
    'a goal beyond the legend': {
      put: { 'list/1-1/populationGoals': '基本目標5' },
      at: 'list/1-1/populationGoals',
      says: '「基本目標5」は、一覧の下の凡例にない基本目標です。凡例にある基本目標（1、2、3、4）の',
      related: ['list/legend/1'],
      reads: [1, 2, 3, 4],
    },
    'one of two': { put: { 'list/1-1/populationGoals': '基本目標1・7' }, at: 'list/1-1/populationGoals' },
    words: { put: { 'list/1-1/populationGoals': '該当' }, at: 'list/1-1/populationGoals' },
  },
});
