import { noContext } from '../../../src/read/values/reading';
import { blankField, fieldAt, missingField } from '../../../src/read/values/fields';
import { gridOf } from '../../../src/read/sheet/grid';
import { aSheet } from '../a-sheet';

const name = { label: '名称', kind: 'text', required: true } as const;
const summary = { label: '概要(目的と内容)', kind: 'longText', required: false } as const;
const cost = { label: '事業費', kind: 'amount', required: true } as const;
const grid = gridOf(
  aSheet(
    [
      [' 支援 ', null, '2,500', { value: 30, format: '#,##0', formula: true }],
      ['　', { error: '#REF!' }, '調整中', { value: ' ', format: '@' }],
    ],
    ['A1:B1'],
  ),
);
const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const label = place(9, 9);

describe('a field', () => {
  it('bears what its cell holds, and what was read', () => {
    expect(fieldAt(grid, { row: 0, column: 3 }, cost, label)).toEqual({
      label: '事業費',
      place: place(0, 3),
      labelPlace: label,
      state: 'read',
      value: { thousandYen: 30, factor: 1, dash: false },
      raw: 30,
      format: '#,##0',
      formula: true,
      asText: false,
      marked: null,
      required: true,
    });
  });

  it('stands where its merged area begins', () => {
    expect(fieldAt(grid, { row: 0, column: 1 }, name, null)).toMatchObject({
      place: place(0, 0),
      labelPlace: null,
      value: '支援',
      raw: ' 支援 ',
    });
  });

  it('is told what else its value depends on', () => {
    const inYen = { ...noContext, moneyFactor: 0.001, figureUnit: '' };
    expect(fieldAt(grid, { row: 0, column: 2 }, cost, null, inYen)).toMatchObject({
      value: { thousandYen: 2.5 },
      asText: true,
      marked: null,
    });
  });

  it('is named without its explanation in parentheses', () => {
    expect(fieldAt(grid, { row: 0, column: 0 }, summary, null)).toMatchObject({ label: '概要', required: false });
    expect(missingField({ ...summary, label: '概要(目的)(内容)' }, label).label).toBe('概要(目的)');
    expect(missingField({ ...summary, label: '概要(目的)と内容' }, label).label).toBe('概要(目的)と内容');
  });

  it('is blank where nothing stands, or nothing that is seen', () => {
    expect(fieldAt(grid, { row: 5, column: 2 }, name, label)).toEqual({
      label: '名称',
      place: place(5, 2),
      labelPlace: label,
      state: 'blank',
      value: null,
      raw: null,
      format: '',
      formula: false,
      asText: false,
      marked: null,
      required: true,
    });
    expect(fieldAt(grid, { row: 1, column: 0 }, name, label)).toMatchObject({
      place: place(1, 0),
      state: 'blank',
      value: null,
      raw: null,
    });
    expect(fieldAt(grid, { row: 1, column: 3 }, name, label)).toMatchObject({
      place: place(1, 3),
      state: 'blank',
      format: '@',
      asText: false,
      marked: null,
    });
  });

  it('may be blank where it belongs, whatever stands there', () => {
    expect(blankField(cost, place(0, 2), label)).toEqual({
      label: '事業費',
      place: place(0, 2),
      labelPlace: label,
      state: 'blank',
      value: null,
      raw: null,
      format: '',
      formula: false,
      asText: false,
      marked: null,
      required: true,
    });
  });

  it('cannot be read where its cell holds something else', () => {
    expect(fieldAt(grid, { row: 1, column: 1 }, name, null)).toMatchObject({
      state: 'unreadable',
      value: null,
      raw: { error: '#REF!' },
      asText: false,
      marked: null,
    });
    expect(fieldAt(grid, { row: 1, column: 2 }, cost, null)).toMatchObject({
      state: 'unreadable',
      value: null,
      raw: '調整中',
    });
  });

  it('is missing where its label does not stand', () => {
    expect(missingField(cost, label)).toEqual({
      label: '事業費',
      place: label,
      labelPlace: null,
      state: 'missing',
      value: null,
      raw: null,
      format: '',
      formula: false,
      asText: false,
      marked: null,
      required: true,
    });
  });
});
