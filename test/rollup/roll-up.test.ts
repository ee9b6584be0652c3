import { aSheet, type Row } from '../read/a-sheet';
import { cardRows } from '../read/a-card';
import { rolledUp } from './rolled-up';

const rolled = (...sheets: (readonly Row[])[]) =>
  rolledUp({ name: 'a.xlsx', sheets: sheets.map((rows, index) => aSheet(rows, [], `シート${String(index)}`)) });
const columnsOf = (...sheets: (readonly Row[])[]) =>
  rolled(...sheets).columns.map(({ year, kind }) => `${String(year)}${kind}`);

describe('a roll-up', () => {
  it('is of its policy area and year', () => {
    const { number, name, year } = rolled([['政策分野12 中小企業'], [], ...cardRows()]);
    expect([number, name, year]).toEqual(['12', '中小企業', 2024]);
    expect(rolled(cardRows())).toMatchObject({ number: '', name: '' });
  });

  it('has the columns of which some amount is read', () => {
    expect(columnsOf(cardRows())).toEqual(['2024予算', '2025見込み']);
    expect(columnsOf(cardRows({ F4: null, F5: null, F6: '調整中' }))).toEqual(['2024予算']);
    expect(columnsOf(cardRows({ F4: null, F5: null }))).toEqual(['2024予算', '2025見込み']);
    expect(columnsOf(cardRows({ F3: '来年' }))).toEqual(['2024予算']);
  });

  it('sums all its projects, and those that are no deposits', () => {
    const { total, withoutDeposits, compared } = rolled([...cardRows(), ...cardRows({ A1: 2, C1: '制度預託金' })]);
    expect(total).toMatchObject({ projects: 2, cost: [200, 400], generalFunds: [20, 40], labour: [2, 4] });
    expect(withoutDeposits).toMatchObject({ projects: 1, cost: [100, 200] });
    expect(compared).toEqual({ from: 0, to: 1 });
  });

  it('counts once what is shown once more, but under each 施策', () => {
    const { projects, relisted, total, by, measures, coverage } = rolled([
      ['施策1 産業'],
      ...cardRows(),
      ['施策2 経済'],
      ...cardRows({ C1: '支援（再掲）' }),
    ]);
    expect([projects.length, relisted.size, total.projects, by.direction.get('継続')?.projects]).toEqual([2, 1, 1, 1]);
    expect(measures.map(({ number, projects: own }) => [number, own])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(coverage).toMatchObject({ cards: 2, counted: 1 });
  });

  it('joins cards and list', () => {
    const list: Row[] = [['番号', '重点事業', '事務事業名', '担当部・課'], ['施策1 産業'], [1, '◎', '支援', '商工課']];
    expect(rolled(list, [['施策1 産業'], ...cardRows()]).by.priority.get('◎')?.projects).toBe(1);
  });

  it('has its KPIs, judged', () => {
    const kpi: Row[] = [
      ['指標名', '単位'],
      ['来訪者数', '人'],
      ['年度', '令和6年度', '最終目標', '検証'],
      ['目標', 10, 20, '順調'],
      ['実績', 11],
    ];
    const { kpis, kpiSummary } = rolled([['政策分野12 中小企業（令和6年度）'], ...kpi]);
    expect(kpis.map(({ kpi: { name }, better, final }) => [name.value, better, final.ratio])).toEqual([
      ['来訪者数', 'higher', 0.55],
    ]);
    expect(kpiSummary).toMatchObject({ judged: 1, achieved: 1 });
  });
});
