import { isLegend, readListFoot } from '../../../src/read/sections/list-foot';
import { isNoteText } from '../../../src/read/sheet/shown';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const foot = (rows: readonly Row[], above = -1, end = 99) =>
  readListFoot(readSheet(aSheet(rows)), above, end, () => false);
const legend = (...rows: Row[]) => foot(rows).legend.map(({ number, text }) => [number, text]);

describe('a line of the legend', () => {
  it.each([
    ['基本目標1 若者の働く場', 1],
    [' ・基本目標 12：若者の働く場 ', 12],
    ['基本目標１．若者の働く場', 1],
    ['基本目標1若者の働く場', 1],
    ['* 基本目標2・人の流れ', 2],
    ['基本目標3:子育て\nを支える', 3],
    ['基本目標4 働く場を3か所に、', 4],
  ])('is %j', (text, number) => {
    expect(legend([null, text])).toEqual([[number, text.trim()]]);
    expect(isLegend(text)).toBe(true);
  });

  it.each(['基本目標1', '基本目標の説明', '第1基本目標1 働く場', '目標1 働く場', '基本方針1 働く場'])(
    'is not %j',
    (text) => {
      expect(legend([null, text])).toEqual([]);
      expect(isLegend(text)).toBe(false);
    },
  );

  it.each(['基本目標1・2', '基本目標1、2', '基本目標1,2', '基本目標1 基本目標2'])('is no list of goals: %j', (text) => {
    expect(legend([null, text])).toEqual([]);
  });

  it('stands at its cell', () => {
    expect(foot([[], [5, '基本目標1 働く場']]).legend).toEqual([
      { number: 1, text: '基本目標1 働く場', place: { sheet: 'シート', row: 1, column: 1 } },
    ]);
  });
});

it('several goals may share a cell', () => {
  const goals = [
    [1, '基本目標1 働く場'],
    [2, '基本目標2 人の流れ'],
    [3, '・基本目標３ 子育て'],
  ];
  expect(legend(['基本目標1 働く場　基本目標2 人の流れ\n・基本目標３ 子育て'])).toEqual(goals);
  expect(legend(['基本目標1 働く場'], ['基本目標2 人の流れ', null, '・基本目標３ 子育て'])).toEqual(goals);
});

describe('the note', () => {
  it('is the first line that begins with ※', () => {
    expect(foot([['一※'], [null, ' ※二'], ['＊三']]).note).toMatchObject({
      label: '注記',
      value: '※二',
      place: { row: 1, column: 1 },
      labelPlace: null,
      required: false,
    });
    expect(foot([['一※'], [5]]).note).toBeNull();
    expect(['※一', ' ＊一', '一※', ''].map(isNoteText)).toEqual([true, true, false, false]);
  });

  it('may hold the legend', () => {
    const goals = [
      [1, '基本目標1 働く場'],
      [2, '基本目標2 人の流れ'],
    ];
    expect(legend(['※人口減少対策の欄は、基本目標1 働く場、基本目標2 人の流れ'])).toEqual(goals);
    expect(legend(['※基本目標1 働く場／基本目標2 人の流れ'])).toEqual(goals);
    expect(legend(['※基本目標1 働く場\n・基本目標2 人の流れ'])).toEqual(goals);
    expect(legend(['※基本目標1 働く場\n・ 基本目標2 人の流れ'])).toEqual(goals);
    expect(legend(['※基本目標1 働く場／基本目標2 人の流れ '])).toEqual(goals);
    expect(legend(['※基本目標の番号を記す。基本目標1 働く場、基本目標2 人の流れ'])).toEqual(goals);
  });

  it.each([
    '※基本目標1 働く場',
    '※基本目標2 人の流れ、基本目標3 子育て',
    '※基本目標1 働く場、基本目標1 人の流れ',
    '※基本目標1、基本目標2 人の流れ',
    '※基本目標1 働く場、基本目標2 人の流れ、基本目標3',
    '※基本目標1と 基本目標2 の両方',
    '※基本目標1及び、基本目標2 人の流れ',
    '※人口減少対策の欄に番号を記す',
  ])('holds none: %j', (text) => {
    expect(legend([text])).toEqual([]);
  });

  it('holds none where the legend stands by itself', () => {
    expect(legend(['※基本目標1 働く場、基本目標2 人の流れ'], ['基本目標7 別の目標'])).toEqual([
      [7, '基本目標7 別の目標'],
    ]);
  });
});

it('both stand between two rows', () => {
  const rows: Row[] = [['※前'], ['基本目標1 前'], ['※中'], ['基本目標2 中'], ['※後'], ['基本目標3 後']];
  const { note, legend: lines } = foot(rows, 1, 5);
  expect([note?.value, lines.map(({ number }) => number)]).toEqual(['※中', [2]]);
});
