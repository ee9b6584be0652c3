import { gridOf } from '../../../src/read/sheet/grid';
import { measureHeadingIn, measureHeadingsOf } from '../../../src/read/sheet/measure-heading';
import { aSheet, type Row } from '../a-sheet';

const headingIn = (row: Row, merges: string[] = []) => measureHeadingIn(gridOf(aSheet([row], merges)), 0);
const place = (column: number, row = 0) => ({ sheet: 'シート', row, column });

describe('the heading of a 施策', () => {
  it.each([
    ['施策1 地場産業の振興', 1, '地場産業の振興'],
    ['施策１　地場産業の振興', 1, '地場産業の振興'],
    [' 施 策 12．地場産業の振興 ', 12, '地場産業の振興'],
    ['施策1：地場産業の振興', 1, '地場産業の振興'],
    ['施策① 地場産業の振興', 1, '地場産業の振興'],
    ['施策1・地場産業の振興', 1, '地場産業の振興'],
    ['施策1、地場産業の振興', 1, '地場産業の振興'],
    ['施策123地場産業の振興', 123, '地場産業の振興'],
    ['施策1 ＩＴ産業の振興', 1, 'ＩＴ産業の振興'],
    ['施策1 地場産業の振興（つづき）', 1, '地場産業の振興'],
    ['施策1 地場産業の振興（名称不一致）', 1, '地場産業の振興'],
    ['施策1 地場産業の振興 続き', 1, '地場産業の振興'],
    ['施策1 地場産業の振興［続］ ', 1, '地場産業の振興'],
    ['施策1 地場産業\nの振興', 1, '地場産業\nの振興'],
    ['■施策1　地場産業の振興', 1, '地場産業の振興'],
    ['【施策１】地場産業の振興', 1, '地場産業の振興'],
    ['【施策1 地場産業の振興】', 1, '地場産業の振興'],
    ['施策(1) 地場産業の振興', 1, '地場産業の振興'],
    ['施策1「地場産業の振興」', 1, '地場産業の振興'],
    ['施策1－地場産業の振興', 1, '地場産業の振興'],
    ['施策1にぎわいの創出', 1, 'にぎわいの創出'],
    ['施策1 地場産業の振興（2／3）', 1, '地場産業の振興'],
    ['施策1 地場産業の振興(14事業)', 1, '地場産業の振興'],
    ['施策1', 1, ''],
  ])('in one cell: %j', (text, number, name) => {
    expect(headingIn([text])).toEqual({ number, name, place: place(0), numberPlace: place(0), text });
  });

  it('in two cells', () => {
    expect(headingIn([null, '施策2', null, ' 経済循環の推進（つづき） '])).toEqual({
      number: 2,
      name: '経済循環の推進',
      place: place(3),
      numberPlace: place(1),
      text: ' 経済循環の推進（つづき） ',
    });
    expect(headingIn(['施策2', 'まで', '経済'], ['A1:B1'])?.name).toBe('経済');
  });

  it('takes no number, no other heading and no continuation for its name', () => {
    expect(headingIn(['施策2', 5, '経済'])).toMatchObject({ name: '', place: place(0) });
    expect(headingIn(['施策2', '施策３ 経営'])).toMatchObject({ number: 2, name: '' });
    expect(headingIn(['施策2（つづき）', '経済'])).toMatchObject({ number: 2, name: '' });
    expect(headingIn(['施策2 経済', '経営'])).toMatchObject({ name: '経済', place: place(0) });
  });

  it.each([
    '施策の評価',
    '施策1を進める。',
    '施策1については、支援を続ける',
    '施策1「産業」について',
    '重点施策1',
    '施策',
    '施1',
    '政策1',
    '施策1-1',
    '施策1－2 補助',
    `施策1 ${'長'.repeat(77)}`,
  ])('is not %j', (text) => {
    expect(headingIn([text])).toBeNull();
  });

  it('may be as long as 80 characters', () => {
    expect(headingIn([`施策1 ${'長'.repeat(76)}`])?.name).toHaveLength(76);
  });

  it('is no number and no error', () => {
    expect(headingIn([1, { error: '#N/A' }])).toBeNull();
  });
});

it('the first heading of a row counts', () => {
  expect(headingIn(['見出し', '施策3 経営', '施策1 産業'])?.number).toBe(3);
});

it('all headings of a sheet are found row by row', () => {
  const headings = measureHeadingsOf(
    gridOf(aSheet([['施策1 産業', 'x', '施策2 経済'], ['本文', '施設の整備'], ['施策3 経営']])),
  );
  expect(headings.map(({ number, numberPlace }) => [number, numberPlace])).toEqual([
    [1, place(0)],
    [2, place(2)],
    [3, place(0, 2)],
  ]);
});
