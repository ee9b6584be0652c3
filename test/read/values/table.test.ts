import { relatedForm } from '../../../src/layout/sections';
import { cellIn, fieldsOfRow, headingsIn, missingColumns } from '../../../src/read/values/table';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

/** The first table of section 3 on a sheet, by as few labels as `least`. */
function tableOf(rows: readonly Row[], merges: string[] = [], least = 2) {
  const { grid, labels } = readSheet(aSheet(rows, merges));
  const [heading] = headingsIn(relatedForm, labels.of('related'), least);
  if (!heading) throw new Error('no heading row');
  return { grid, heading };
}

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const labels = ['政策分野', '事務事業名', '担当部・課名'];

describe('heading rows', () => {
  const headings = (rows: readonly Row[], least: number, merges: string[] = []) =>
    headingsIn(relatedForm, readSheet(aSheet(rows, merges)).labels.of('related'), least);

  it('bear as many labels as are asked for, in any rows', () => {
    const rows = [['政策分野'], labels, [], ['事務事業名', '政策分野']];
    expect(headings(rows, 1).map(({ row }) => row)).toEqual([0, 1, 3]);
    expect(headings(rows, 2).map(({ row }) => row)).toEqual([1, 3]);
    expect(headings(rows, 3).map(({ row }) => row)).toEqual([1]);
  });

  it('have the columns of their own labels', () => {
    const columns = headings([labels, ['担当部・課名', null, '政策分野']], 2).map((heading) =>
      [...heading.columns].map(([name, { left }]) => [name, left]),
    );
    expect(columns).toEqual([
      [
        ['code', 0],
        ['name', 1],
        ['department', 2],
      ],
      [
        ['department', 0],
        ['code', 2],
      ],
    ]);
  });

  it('count a label once, where it stands first', () => {
    expect(headings([['政策分野', '政策分野']], 2)).toEqual([]);
    const [heading] = headings([['政策分野', '事務事業名', '政策分野']], 2);
    expect(heading?.columns.get('code')?.left).toBe(0);
  });

  it('reach as far down as their tallest label, each column as wide as its label', () => {
    const [heading] = headings([['政策分野', '事務事業名']], 2, ['A1:A3', 'B1:C2']);
    expect(heading).toMatchObject({ row: 0, bottom: 2, form: relatedForm });
    expect([...(heading?.columns ?? [])]).toEqual([
      ['code', { top: 0, left: 0, bottom: 2, right: 0 }],
      ['name', { top: 0, left: 1, bottom: 1, right: 2 }],
    ]);
  });
});

describe("a row's cell in a column", () => {
  const spread: Row = ['政策分野', null, null, '事務事業名', null, '担当部・課名'];
  const cell = (row: Row, name: 'code' | 'name' | 'department', head = spread, merges: string[] = []) => {
    const { grid, heading } = tableOf([head, row], merges);
    return cellIn(grid, heading, name, 1)?.value ?? null;
  };

  it.each<[string, Row, 'code' | 'name' | 'department', string | null]>([
    ['stands below the label', ['a', null, null, 'b'], 'name', 'b'],
    ['stands one column right of it', ['a', null, null, null, 'b'], 'name', 'b'],
    ['stands one column right of it, whatever stands left', ['a', null, 'x', null, 'b'], 'name', 'b'],
    ['stands no farther right', [null, null, 'a'], 'code', null],
    ['is not left of the label', [null, null, 'a'], 'name', null],
    ['is not the next column’s', ['a', null, null, null, null, 'c'], 'name', null],
  ])('%s', (_, row, name, value) => {
    expect(cell(row, name)).toBe(value);
  });

  it('stands anywhere in the width of the label', () => {
    expect(cell([null, 'a'], 'code', spread, ['A1:B1'])).toBe('a');
    expect(cell(['a', null, 'b'], 'code', spread, ['A2:B2'])).toBe('a');
  });

  it('is not the value of the column beside', () => {
    expect(cell([null, 'b', 'c'], 'code', labels)).toBeNull();
  });

  it('may reach down from a row above', () => {
    const { grid, heading } = tableOf([labels, ['a', 'b', 'c'], [null, 'd', 'e']], ['A2:A3']);
    expect(cellIn(grid, heading, 'code', 2)?.value).toBe('a');
  });

  it('is not beside its column where another label is missing', () => {
    expect(cell([null, 'a', null, 'b'], 'code')).toBe('a');
    expect(cell([null, 'a', null, 'b'], 'code', ['政策分野', null, null, '事務事業名'])).toBeNull();
  });

  it('is none in a column that does not stand', () => {
    expect(cell(['a', 'b'], 'department', ['政策分野', '事務事業名'])).toBeNull();
  });
});

describe('the fields of a row', () => {
  it('are read where they stand, else below their labels', () => {
    const { grid, heading } = tableOf([labels, ['13-1', null, '商工課']]);
    const { code, name, department } = fieldsOfRow(grid, heading, 1);
    expect(code).toMatchObject({ value: { area: '13', measure: 1 }, place: place(1, 0), labelPlace: place(0, 0) });
    expect(name).toMatchObject({ state: 'blank', value: null, place: place(1, 1), labelPlace: place(0, 1) });
    expect(department).toMatchObject({ value: [{ division: '', section: '商工課' }], labelPlace: place(0, 2) });
  });

  it('are missing where their labels do not stand', () => {
    const { grid, heading } = tableOf([
      [null, '政策分野', '事務事業名'],
      [null, '13-1', '支援', '商工課'],
    ]);
    expect(fieldsOfRow(grid, heading, 1).department).toMatchObject({
      label: '担当部・課名',
      state: 'missing',
      value: null,
      place: place(0, 0),
    });
  });
});

describe('a missing column is expected', () => {
  const missing = (rows: readonly Row[], least?: number) => {
    const { grid, heading } = tableOf(rows, [], least);
    return missingColumns(grid, heading, 'related');
  };

  it('nowhere where all stand', () => expect(missing([labels])).toEqual([]));

  it('over its values, behind the label before it', () => {
    expect(missing([['政策分野', null, null, '担当部・課名'], [], [], ['13-1', null, '支援', '商工課']])).toEqual([
      { form: 'related', label: '事務事業名', place: place(0, 2), formPlace: place(0, 0) },
    ]);
  });

  it('right of the label before it, where no values stand', () => {
    expect(missing([[null, '政策分野', null, null, '担当部・課名']])).toMatchObject([
      { place: place(0, 2), formPlace: place(0, 1) },
    ]);
  });

  it('not over what stands beside the labels', () => {
    expect(missing([['政策分野', null, '備考', '担当部・課名']])).toMatchObject([{ place: place(0, 1) }]);
  });

  it('behind the nearest label that stands, where several are missing', () => {
    expect(missing([[null, '政策分野']], 1)).toMatchObject([
      { label: '事務事業名', place: place(0, 2) },
      { label: '担当部・課名', place: place(0, 2) },
    ]);
  });

  it('behind the last label', () => {
    expect(
      missing([
        ['政策分野', '事務事業名'],
        ['13-1', '支援', null, '商工課'],
      ]),
    ).toMatchObject([{ label: '担当部・課名', place: place(0, 3) }]);
    expect(missing([['政策分野', '事務事業名']])).toMatchObject([{ place: place(0, 2) }]);
  });

  it('before the first label', () => {
    expect(missing([[null, null, '事務事業名', '担当部・課名'], ['13-1']])).toMatchObject([
      { label: '政策分野', place: place(0, 0), formPlace: place(0, 2) },
    ]);
    expect(missing([[null, null, '事務事業名', '担当部・課名']])).toMatchObject([{ place: place(0, 1) }]);
    expect(missing([['事務事業名', '担当部・課名']])).toMatchObject([{ place: place(0, 0) }]);
  });

  it('nearest the first label, where a number stands left of its values', () => {
    expect(
      missing([
        [null, null, null, '事務事業名', '担当部・課名'],
        [1, '13-1', null, '支援', '商工課'],
        [null, null, '本文'],
      ]),
    ).toMatchObject([{ place: place(0, 1) }]);
  });

  it('in a gap between labels, else right of all, where the columns stand in another order', () => {
    expect(
      missing([
        ['事務事業名', null, '政策分野'],
        ['支援', '商工課', '13-1'],
      ]),
    ).toMatchObject([{ label: '担当部・課名', place: place(0, 1) }]);
    expect(
      missing([
        ['担当部・課名', '政策分野'],
        ['商工課', '13-1', null, '支援'],
      ]),
    ).toMatchObject([{ label: '事務事業名', place: place(0, 3) }]);
    expect(
      missing([
        ['事務事業名', '担当部・課名', null],
        ['支援', '商工課', '13-1'],
      ]),
    ).toMatchObject([{ label: '政策分野', place: place(0, 2) }]);
  });

  it('over values at most four rows below, and none of another column', () => {
    const head: Row = ['政策分野', null, null, '担当部・課名'];
    const low: Row = [null, null, '支援'];
    expect(missing([head, [], [], [], low])).toMatchObject([{ place: place(0, 2) }]);
    expect(missing([head, [], [], [], [], low])).toMatchObject([{ place: place(0, 1) }]);
    expect(missing([head, ['13-1', null, null, '商工課']])).toMatchObject([{ place: place(0, 1) }]);
  });
});
