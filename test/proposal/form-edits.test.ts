import { describe, expect, it } from '@jest/globals';
import { builtInLines } from '../../src/layout/form-sheet/built-in-lines';
import type { FormLine } from '../../src/layout/form-sheet/lines';
import { formEdits, withLines } from '../../src/proposal/form-edits';
import { layoutIn } from '../../src/read/own-tabs/layout-in';
import { planFormTab } from '../../src/tabs/form/tab';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import type { Row } from '../read/a-sheet';
import { applyEdits } from '../rules/apply-edits';
import { standingTab } from '../../src/workbook/standing-tab';
import { formSheet, items } from '../workbooks/form-sheet';

const renamed: FormLine<'items'> = { place: '個票', standard: '次年度方針', name: '今後の方向性', adopted: '○' };
const own: FormLine<'items'> = {
  place: '個票',
  name: '必要性',
  kind: '選択',
  choices: 'A、B',
  sum: '区分別',
  adopted: '○',
};
const workbook = (sheet: SheetSnapshot): Snapshot => ({ name: 'a.xlsx', sheets: [sheet] });
const ours = workbook(standingTab(planFormTab(builtInLines())));
const asked = {
  forms: { card: { direction: { label: '今後の方向性' } } },
  own: [{ label: '必要性', kind: 'choice', choices: ['A', 'B'], sum: 'groups' }],
  problems: [],
};

describe('lines written on 様式定義', () => {
  it('are part of a new one', () => {
    const sheet = standingTab(planFormTab(withLines(builtInLines(), [renamed, own])));
    expect(layoutIn(workbook(sheet), 'workbook')).toMatchObject(asked);
  });

  it('go into ours: on the line of the item, or behind all', () => {
    const edits = formEdits(ours, [renamed, own]);
    expect(edits?.map(({ expected }) => expected)).toEqual(Array.from({ length: 8 }, () => null));
    expect(layoutIn(applyEdits(ours, edits ?? []), 'workbook')).toMatchObject(asked);
  });

  it('go into one made by hand', () => {
    const byHand = workbook(formSheet(items({ 欄: '個票', 標準の項目: '次年度方針', 別の表記: '方針' })));
    const also: FormLine<'items'> = { place: '個票', standard: '次年度方針', also: '方向性', adopted: '○' };
    const edits = formEdits(byHand, [also, own]);
    expect(edits?.[0]).toEqual({ sheet: '様式定義', row: 1, column: 3, value: '方針、方向性', expected: '方針' });
    expect(layoutIn(applyEdits(byHand, edits ?? []), 'workbook')).toMatchObject({ own: asked.own, problems: [] });
  });

  it.each<[string, Snapshot]>([
    ['no 様式定義', { name: 'a.xlsx', sheets: [] }],
    ['no such column', workbook(formSheet([['欄', '項目名']]))],
    ['no free row over the next table', workbook(formSheet(items(), [['検算', '許容差'] as Row]))],
  ])('have no place: %s', (_, snapshot) => {
    expect(formEdits(snapshot, [own])).toBeNull();
  });
});
