import type { FormDeclaration } from '../../../src/layout/kinds';
import { gridOf } from '../../../src/read/sheet/grid';
import { forms, type FormId } from '../../../src/layout/forms';
import { builtInLayout } from '../../../src/layout/layout';
import { labelsOf } from '../../../src/read/sheet/labels';
import { address } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { aSheet, type Row } from '../a-sheet';

const labelsIn = (rows: readonly Row[], merges: string[] = []) => labelsOf(gridOf(aSheet(rows, merges)), builtInLayout);
/** What a text is a label of, form by form. */
const readAs = (text: string) => {
  const labels = labelsIn([[text]]);
  const ids: FormId[] = ['measure', 'kpi', 'kpiGrid', 'assessment', 'related', 'list', 'card'];
  return ids.flatMap((form) => labels.of(form).map(({ name }: { name: string }) => `${form} ${name}`));
};

const declarations: readonly (readonly [string, FormDeclaration])[] = Object.entries(forms);
const declared = declarations.flatMap(([form, declaration]) =>
  Object.entries(declaration).flatMap(([name, { label, also = [] }]) =>
    [label, ...also].map((spelling) => [spelling, `${form} ${name}`] as const),
  ),
);

describe('a label', () => {
  it.each([
    ['名称', ['measure name']],
    ['指標名', ['kpi name']],
    ['目標値', ['kpiGrid target']],
    ['取組状況', ['assessment activities']],
    ['政策分野', ['related code']],
    ['事務事業名', ['related name', 'list name']],
    ['担当部・課', ['related department', 'list department', 'card department']],
    ['事業名', ['list name', 'card name']],
    ['番号', ['list number']],
    ['事業費', ['card cost']],
    ['事業\u200b費', ['card cost']],
    ['\u200e事業費\ufeff', ['card cost']],
  ])('%s is of %j', (text, meant) => {
    expect(readAs(text)).toEqual(meant);
  });

  it.each(declared)('%s is of %s, as declared', (label, meant) => {
    expect(readAs(label)).toContain(meant);
  });

  it.each([
    ' 事 業 費 ',
    '事業費：',
    '■事業費',
    '事業費※',
    '<b>事業費</b>',
    '事\n業費',
    '事業費（千円）',
    '●事業費（当初）',
    '①事業費',
    '〇事業費',
    '【事業費】',
    '＜事業費＞',
    '（事業費）',
    '事業費※1',
    '事業費※（必須）',
  ])('may be spelt %j', (text) => {
    expect(readAs(text)).toEqual(['card cost']);
  });

  it.each(['概要', '概要（目的と内容）', '概要(別の説明)', '【概要（目的と内容）】'])(
    'may leave its explanation out: %j',
    (text) => {
      expect(readAs(text)).toEqual(['card summary']);
    },
  );

  it.each([
    ['法定・自主', ['card obligation']],
    ['担当部／課', ['related department', 'list department', 'card department']],
    ['課題認識と今後の方針、改善点', ['assessment issues']],
  ])('may part its words otherwise: %j', (text, meant) => {
    expect(readAs(text)).toEqual(meant);
  });

  it.each(['財務内容', '財務内容 単位（百万円）', '財務内容(単位:千円)の推移'])('begins with 財務内容: %j', (text) => {
    expect(readAs(text)).toEqual(['card moneyUnit']);
  });

  it.each([
    '事業費の内訳',
    '総事業費',
    '',
    `事業費（${'あ'.repeat(40)}）`,
    `事業費${' '.repeat(80)}`,
    `財務内容${'あ'.repeat(37)}`,
  ])('is not %j', (text) => {
    expect(labelsIn([[text]]).hits).toEqual([]);
  });

  it('may be of 40 characters in a text of 80', () => {
    expect(readAs(`財務内容${'あ'.repeat(36)}`)).toEqual(['card moneyUnit']);
    expect(readAs(`事業費${' '.repeat(77)}`)).toEqual(['card cost']);
    expect(readAs(`事業費${' '.repeat(78)}`)).toEqual([]);
  });

  it('is no roman numeral inside a title', () => {
    expect(labelsIn([['事務1事業一覧']]).hits).toEqual([]);
  });

  it('is no number', () => {
    expect(labelsIn([[5, { error: '#N/A' }]]).hits).toEqual([]);
  });
});

describe('a title', () => {
  it.each([
    ['progress', '1 政策分野の進捗状況'],
    ['progress', '１．政策分野の進捗状況'],
    ['assessment', '2) 施策の評価'],
    ['related', 'Ⅲ 関連する政策分野と事務事業'],
    ['final', '4、施策の最終評価'],
    ['list', '事務事業一覧'],
    ['list', '第5 事務事業一覧'],
    ['progress', '(1) 政策分野の進捗状況'],
    ['progress', '【1 政策分野の進捗状況】'],
    ['assessment', '２：施策の評価（令和6年度）'],
    ['final', '四　施策の最終評価'],
  ] as const)('of %s is %j', (section, text) => {
    const labels = labelsIn([[text]]);
    expect(labels.titles(section)).toEqual(labels.hits);
    expect(labels.hits).toHaveLength(1);
  });

  it.each(['個票', '前回の事務事業一覧', '事務事業一覧表', `あ${'※'.repeat(70)}い`])('is not %j', (text) => {
    expect(labelsIn([[text]]).hits).toEqual([]);
  });

  it.each(['目指す姿', '重要業績評価指標の達成状況'])('is told from %s, which ends a part too', (text) => {
    const labels = labelsIn([[text]]);
    expect(labels.hits).toHaveLength(1);
    expect(labels.titles('progress')).toEqual([]);
  });

  it('with a number is no label', () => {
    expect(labelsIn([['1 事業費']]).hits).toEqual([]);
  });
});

describe('the labels of a sheet', () => {
  const ofSheet = () => labelsIn([['本文', '事業名', null, '事業費'], [], ['目指す姿'], ['事業費']], ['B1:C2']);

  it('stand where they do, as wide as they are merged', () => {
    const labels = ofSheet();
    expect(labels.hits.map((hit) => [address(hit), hit.key])).toEqual([
      ['B1', '事業名'],
      ['D1', '事業費'],
      ['A3', '目指す姿'],
      ['A4', '事業費'],
    ]);
    expect(labels.hits[0]).toMatchObject({
      area: { top: 0, left: 1, bottom: 1, right: 2 },
      place: { sheet: 'シート', row: 0, column: 1 },
    });
    expect(labels.of('card').map(({ name, row, column }) => [name, row, column])).toEqual([
      ['name', 0, 1],
      ['cost', 0, 3],
      ['cost', 3, 0],
    ]);
    expect(labels.of('kpi')).toEqual([]);
  });

  it.each([
    [0, 0],
    [1, 2],
    [2, 2],
    [3, 3],
    [4, Number.MAX_SAFE_INTEGER],
  ])('from row %d on begin at row %d', (row, boundary) => {
    expect(ofSheet().boundaryFrom(row)).toBe(boundary);
  });
});

describe('a cell', () => {
  const isLabel = (value: Cell) => labelsIn([]).isLabel(value, 'card');
  const cell = (value: Cell['value']) => ({ row: 0, column: 0, value, format: '', formula: false });

  it.each(['事業名', '１．事務事業一覧', '事務事業一覧', '目指す姿', '重要業績評価指標の達成状況'])(
    'is a label or title: %s',
    (text) => {
      expect(isLabel(cell(text))).toBe(true);
    },
  );

  it('is a label of the forms that declare it alone', () => {
    expect(isLabel(cell('指標名'))).toBe(false);
    expect(labelsIn([]).isLabel(cell('指標名'), 'kpi')).toBe(true);
  });

  it.each(['本文', '', '1 事業名', 5, true, { error: '#N/A' }, `事業名${' '.repeat(80)}`])('is none: %j', (value) => {
    expect(isLabel(cell(value))).toBe(false);
  });
});
