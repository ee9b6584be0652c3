import { planGivenTab } from '../../../src/tabs/given/tab';
import { aSheet } from '../../read/a-sheet';
import { formSheet, items } from '../../workbooks/form-sheet';

const form = formSheet(items({ 欄: '個票', この様式での項目名: '必要性', 種類: '選択', 選択肢: 'A、B' }));

describe('a sheet that is kept for the planning division', () => {
  it('says whence it is, and that it is in force', () => {
    const { rows, validations } = planGivenTab('givenForm', form, '令和7年度 様式.xlsx');
    expect(rows[1]?.cells[0]?.value).toContain('「令和7年度 様式.xlsx」のシート「様式定義」の写し');
    expect(rows[2]?.cells.map((cell) => cell?.value)).toEqual(['この内容で点検する', '○']);
    expect(validations).toEqual([{ area: { top: 2, left: 1, bottom: 2, right: 1 }, choices: ['○', '×'] }]);
  });

  it('holds its texts and merged areas in their order, below', () => {
    const sheet = aSheet(
      [
        ['欄', 'この様式での項目名'],
        ['個票', '必要性'],
        [null, '効果'],
      ],
      [],
      '様式定義',
    );
    const merged = { ...sheet, merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] };
    const { rows, merges } = planGivenTab('givenForm', merged, '企画.xlsx');
    expect(rows.slice(4).map(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([
      ['欄', 'この様式での項目名'],
      ['個票', '必要性'],
      [null, '効果'],
    ]);
    expect(merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 0 }]);
  });

  it('holds numbers as they are shown, and no errors', () => {
    const sheet = aSheet([['検算', '許容差']], [], '様式定義');
    const cells = [
      ...sheet.cells,
      { row: 1, column: 0, value: { error: '#REF!' }, format: '', formula: true },
      { row: 1, column: 1, value: 0.5, format: '0%', formula: false },
      { row: 2, column: 1, value: 3, format: '', formula: false },
    ];
    const { rows } = planGivenTab('givenForm', { ...sheet, cells }, '企画.xlsx');
    expect(rows.slice(5).map(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([
      [null, '50%'],
      [null, 3],
    ]);
  });
});
