import { readRelated } from '../../../src/read/sections/related';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const labels: Row = ['政策分野', '事務事業名', '担当部・課名'];
const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const readRows = (rows: readonly Row[]) => readRelated(readSheet(aSheet(rows)));
const namesIn = (...rows: readonly Row[]) => readRows([labels, ...rows]).projects.map(({ name }) => name.value);

describe('section 3', () => {
  it('is read row by row', () => {
    const { projects, tables, missing } = readRows([[], labels, ['13-1', '支援', '商工課'], [], [null, '補助']]);
    expect(projects.map(({ code, name }) => [code.value, name.value])).toEqual([
      [{ area: '13', measure: 1 }, '支援'],
      [null, '補助'],
    ]);
    expect([tables, missing]).toEqual([[place(1, 0)], []]);
  });

  it.each<[string, Row]>([
    ['a code alone', ['13-1']],
    ['a name alone', [null, '支援']],
    ['a department alone', [null, null, '商工課']],
  ])('keeps a row of %s', (_, row) => {
    expect(namesIn(row)).toHaveLength(1);
  });

  it('has no project in a row of other cells', () => {
    expect(namesIn([null, null, null, null, '備考'])).toEqual([]);
  });

  it.each<[string, Row]>([
    ['該当なし', ['該当なし']],
    ['特になし', [null, '特になし。']],
    ['なし in parentheses', ['（なし）']],
    ['spaces between', ['該 当　な し']],
    ['a dash in each cell', ['—', '－', '-']],
    ['a note', ['※政策分野は前年度のもの', '支援']],
    ['a note under the names', [null, '＊該当する事業はない。']],
  ])('takes %s for no project', (_, row) => {
    expect(namesIn(row, ['13-1', '補助'])).toEqual(['補助']);
  });

  it.each<[string, Row]>([
    ['a dash for its code', ['—', '支援']],
    ['a name that begins like none', [null, '該当なし支援']],
  ])('keeps a project with %s', (_, row) => {
    expect(namesIn(row)).toHaveLength(1);
  });

  it('ends at the next label', () => {
    expect(namesIn(['13-1', '支援'], ['施策の最終評価'], ['13-2', '補助'])).toEqual(['支援']);
  });

  it('ends at the heading of a 施策, over cards', () => {
    expect(namesIn(['13-1', '支援'], ['施策1', '産業'])).toEqual(['支援']);
  });

  it('has no table without 政策分野, but below its title', () => {
    const table: Row[] = [
      ['番号', '事務事業名', '担当部・課', '提出日'],
      [1, '支援', '商工課'],
    ];
    expect(readRows(table)).toEqual({ projects: [], missing: [], others: [], tables: [] });
    expect(readRows([['3 関連する政策分野と事務事業'], ...table]).missing).toMatchObject([{ label: '政策分野' }]);
    expect(readRows([...table, ['3 関連する政策分野と事務事業']]).tables).toEqual([]);
  });

  it('says which label is missing', () => {
    const { missing } = readRows([
      ['政策分野', '事務事業名'],
      ['13-1', '支援'],
    ]);
    expect(missing).toEqual([{ form: 'related', label: '担当部・課名', place: place(0, 2), formPlace: place(0, 0) }]);
  });

  it('stands where two of its labels do, from the left', () => {
    expect(readRows([['政策分野'], ['事務事業名']]).tables).toEqual([]);
    expect(readRows([[null, '担当部・課名', '政策分野']]).tables).toEqual([place(0, 1)]);
  });

  it('is not the business list, which bears two of its labels too', () => {
    const list: Row = ['番号', '重点事業', '事務事業名', '次年度方針', '担当部・課'];
    expect(readRows([list, [1, '◎', '支援', '継続', '商工課']])).toEqual({
      projects: [],
      missing: [],
      others: [],
      tables: [],
    });
    expect(
      readRows([['3 関連する政策分野と事務事業'], ['番号', '事務事業名', '担当部・課名'], [1, '支援', '商工課']])
        .tables,
    ).toEqual([place(1, 1)]);
  });
});
