import { clean } from '../../../samples/clean';
import type { EvaluationData } from '../../../samples/evaluation-data';
import { layOut } from '../../../samples/lay-out';
import { compare } from '../../../src/compare/comparison';
import { readOnly } from '../../../src/review';
import { errataTab } from '../../../src/tabs/errata/tab';
import { withCard } from '../../rules/planters/change';
import { plainCards } from '../../rules/planters/pick';
import { items, layoutOfTables } from '../../workbooks/form-sheet';
import { read } from '../../../src/read/read';
import { stamp, valuesOf } from '../built';

const [first] = plainCards(clean);
if (!first) throw new RangeError('no card');
const readData = (data: EvaluationData) => readOnly(layOut(data).snapshot);
const rows = (wrong: EvaluationData, right: EvaluationData) =>
  valuesOf(errataTab(compare(readData(wrong), readData(right)), stamp)).slice(3);

describe('正誤表', () => {
  test('tells 施策, 事業, 項目, 誤 and 正', () => {
    expect(rows(clean, withCard(clean, first, { direction: '縮小', summary: null }))).toEqual([
      ['施策', '事業', '項目', '誤', '正'],
      ['施策1 地場産業の振興', `施策1-1 ${String(first.card.name)}`, '次年度方針', '継続', '縮小'],
      [expect.any(String), expect.any(String), '概要', String(first.card.summary), '（空欄）'],
    ]);
  });

  test('says that nothing differs', () => {
    expect(rows(clean, clean)[1]).toEqual([null, null, null, '違いは見つかりませんでした。', null]);
  });

  test('leaves out what is left out of every public copy', () => {
    const layout = layoutOfTables([items({ 欄: '個票', 標準の項目: '次年度方針', 公表: 'しない' })]);
    const right = layOut(withCard(clean, first, { direction: '縮小' })).snapshot;
    const compared = compare(read(layOut(clean).snapshot, layout), read(right, layout));
    const told = valuesOf(errataTab(compared, stamp)).slice(4);
    expect(layout.forms.card.direction.internal).toBe(true);
    expect(told.map(([, , item]) => item)).not.toContain('次年度方針');
  });
});
