import { describe, expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { parseSelection } from '../../src/model/selection';
import { selectedProjects } from '../../src/rollup/selected';
import { rolledUp, withAddedCard, withCard } from './rolled-up';

const first = policyArea12.cardGroups[0]?.cards[0];
if (!first) throw new Error('the sample has no card');
const marks = { logicModel: null, priority: '○', populationGoals: '基本目標3', sdgTargets: '11.a、8.3' };
const twoDepartments = [
  { division: '農政部', section: '農林課' },
  { division: '観光商工部', section: '観光課' },
];
const columns = first.columns.map((column) => ({ ...column, cost: 14_581 }));
const data = withAddedCard(
  3,
  { ...first, name: `${String(first.name)}（再掲）` },
  withAddedCard(2, { ...first, name: '新しい事業', direction: '新規', department: twoDepartments, marks, columns }),
);
const rollup = rolledUp(layOut(data).snapshot);

function chosen(text: string, sums = rollup): string[] {
  const selection = parseSelection(text);
  if (!selection) throw new RangeError(text);
  return selectedProjects(sums, selection).map(
    ({ project, rank }) => `${rank === null ? '' : `${String(rank)} `}${project.name}`,
  );
}

describe('the projects of a list', () => {
  test.each([
    ['重点事業=○', ['新しい事業']],
    ['基本目標=3', ['新しい事業']],
    ['SDGs=11.a', ['新しい事業']],
    ['次年度方針=新規', ['新しい事業']],
    ['部・課=観光課', ['新しい事業']],
    ['部・課=農政部', ['新しい事業']],
    ['部・課=農政部・農林課', ['新しい事業']],
    ['部・課=林課', []],
    ['次年度方針=縮小', []],
  ])('%s', (text, names) => expect(chosen(text)).toEqual(names));

  test('by any mark of 重点事業, and by a goal as by its targets', () => {
    expect(chosen('重点事業')).toHaveLength(3);
    expect(chosen('SDGs=8')).toEqual(expect.arrayContaining(chosen('SDGs=8.3')));
    expect(chosen('SDGs=8').length).toBeGreaterThan(chosen('SDGs=8.3').length);
  });

  test('are all but those that are shown once more', () => {
    expect(chosen('部・課=観光商工部')).toHaveLength(28);
  });

  test('the largest of the evaluated year: equal amounts have one rank', () => {
    expect(chosen('事業費上位=3')).toEqual([
      '1 市中小企業未来資金保証融資制度預託金',
      '2 市中小企業未来資金保証融資制度信用保証料補助金',
      '3 桜咲く会津プロジェクト推進事業',
      '3 新しい事業',
    ]);
  });

  test('one without an amount has no rank', () => {
    const blank = first.columns.map((column) => ({ ...column, cost: null }));
    const sums = rolledUp(layOut(withCard(1, 1, { columns: blank })).snapshot);
    expect(chosen('事業費上位=99', sums)).toHaveLength(26);
  });
});
