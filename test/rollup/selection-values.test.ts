import { expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import { selectionOf, selectionValues } from '../../src/rollup/selection-values';
import { selectedProjects } from '../../src/rollup/selected';
import { clean } from '../../samples/clean';
import { withOwnItems } from '../workbooks/own-items';
import { rolledUp } from './rolled-up';

const rollup = rolledUp(layOut(policyArea12).snapshot);
const choice = (label: string, choices: string, more = {}) => ({
  欄: '個票',
  この様式での項目名: label,
  種類: '選択',
  選択肢: choices,
  集計: '区分別',
  ...more,
});
const ofOwnItems = rollUp(
  review(
    withOwnItems([choice('必要性', '高い、低い'), choice('内部評価', 'A、B', { 公表: 'しない' })], (_, at) => [
      { label: '必要性', beside: at % 2 === 0 ? '高い' : '低い' },
      { label: '内部評価', beside: 'A' },
    ]),
  ),
);

test('what the projects of a workbook have, kind by kind', () => {
  expect(Object.fromEntries(selectionValues(rollup))).toEqual({
    重点事業: ['', '◎'],
    基本目標: ['1', '4'],
    SDGs: ['8', '11', '8.1', '8.3', '11.4'],
    次年度方針: ['継続', '終了'],
    '部・課': ['観光商工部', '観光商工部・商工課'],
    事業費上位: ['5', '10', '20', '50'],
  });
});

test.each([
  ['the sample', rollup],
  ['a clean evaluation', rolledUp(layOut(clean).snapshot)],
  ['items of the office’s own', ofOwnItems],
])('a list of each has projects: %s', (_, sums) => {
  for (const [label, values] of selectionValues(sums))
    for (const value of values) {
      const selection = selectionOf(label, value);
      expect([label, value, selection && selectedProjects(sums, selection).length > 0]).toEqual([label, value, true]);
    }
});

test('an item of the office’s own is offered where 様式定義 groups projects by it, and publishes it', () => {
  const offered = selectionValues(ofOwnItems);
  expect(offered.get('必要性')).toEqual(['高い', '低い']);
  expect([...offered.keys()]).not.toContain('内部評価');
  const high = selectedProjects(ofOwnItems, { kind: 'own', item: '必要性', value: '高い' });
  const low = selectedProjects(ofOwnItems, { kind: 'own', item: '必要性', value: '低い' });
  expect([high.length, low.length]).toEqual([14, 13]);
  expect(selectedProjects(ofOwnItems, { kind: 'own', item: '内部評価', value: 'A' })).toEqual([]);
});
