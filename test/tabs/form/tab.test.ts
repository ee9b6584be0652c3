import { describe, expect, it } from '@jest/globals';
import { builtInLines } from '../../../src/layout/form-sheet/built-in-lines';
import type { FormLines } from '../../../src/layout/form-sheet/lines';
import { builtInLayout, type Layout } from '../../../src/layout/layout';
import { isSameLayout } from '../../../src/layout/same-layout';
import { layoutIn } from '../../../src/read/own-tabs/layout-in';
import { whySkipped } from '../../../src/read/whole/sheets';
import { planFormTab } from '../../../src/tabs/form/tab';
import { standingTab } from '../../../src/workbook/standing-tab';

const readBack = (lines: FormLines): Layout | null =>
  layoutIn({ name: 'a.xlsx', sheets: [standingTab(planFormTab(lines))] }, 'workbook');

const own = {
  place: '個票',
  name: '財源内訳 > その他',
  kind: '金額',
  sum: '合計',
  evidence: '27枚中27枚、例：1,200',
} as const;

describe('the sheet 様式定義', () => {
  it('reads back as the built-in layout', () => {
    const layout = readBack(builtInLines());
    expect(layout?.problems).toEqual([]);
    expect(layout && isSameLayout(layout, builtInLayout)).toBe(true);
    expect(layout?.source).toBe('workbook');
  });

  it('reads back every line that it was given', () => {
    const built = builtInLines();
    const layout = readBack({
      ...built,
      items: [...built.items, own],
      years: [...built.years, { year: '前年度', kind: '決算', required: '任意' }],
      relations: [{ relation: '所要一般財源≦事業費', tolerance: '2' }],
      directions: [{ choice: '廃止予定', meaning: '終了' }],
      terms: [{ avoid: '取組み', use: '取組' }],
      reorganised: [{ before: '商工課', after: '産業課' }],
      settings: [{ item: '金額の単位', value: '円' }],
    });
    expect(layout).toMatchObject({
      own: [{ form: 'card', label: 'その他', under: '財源内訳', kind: 'amount', sum: 'total' }],
      years: [{ ahead: 0 }, { ahead: 1 }, { ahead: -1, kind: '決算', required: false }],
      relations: [{ text: '所要一般財源≦事業費', tolerance: 2 }],
      directionMeanings: new Map([['廃止予定', '終了']]),
      terms: [{ avoid: '取組み', use: '取組' }],
      reorganised: [{ before: '商工課', after: '産業課' }],
      moneyUnit: { name: '円' },
      problems: [],
    });
  });

  it('waits with proposals', () => {
    const built = builtInLines();
    const layout = readBack({ ...built, items: [...built.items, { ...own, adopted: '×' }] });
    expect(layout).toMatchObject({ own: [], proposals: [{ sheet: '様式定義' }], problems: [] });
  });

  it('is read though it bears our mark, and is no content', () => {
    expect(whySkipped(standingTab(planFormTab(builtInLines())))).toBe('form');
  });

  it('shows what is built in in grey, and leaves room for items of the office’s own', () => {
    const { rows, validations } = planFormTab(builtInLines());
    const name = rows.find(({ cells }) => cells[1]?.value === '次年度方針' && cells[0]?.value === '個票');
    expect(name?.cells.slice(0, 5).map((cell) => cell?.role)).toEqual(['known', 'known', 'input', 'input', 'known']);
    const room = rows.filter(({ cells }) => cells[0]?.role === 'input');
    expect(room.length).toBeGreaterThanOrEqual(40);
    const last = rows.length - 1;
    expect(validations.every(({ area }) => area.bottom <= last && area.top > 3)).toBe(true);
    expect(validations.map(({ area, choices }) => [area.left, choices.join('')])).toContainEqual([10, '○×']);
  });
});
