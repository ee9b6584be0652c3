import type { FormLines } from '../../../src/layout/form-sheet/lines';
import { noHints } from '../../../src/proposal/cell-hints';
import { proposeForm } from '../../../src/proposal/propose';
import { review } from '../../../src/review';
import { read } from '../../../src/read/read';
import { address } from '../../../src/workbook/address';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items, layoutOfTables, withForm } from '../../workbooks/form-sheet';
import { cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

interface Words {
  readonly actual: string;
  readonly description: string;
  readonly activities: string;
  readonly content: string;
  readonly direction: string;
}
const usual: Words = {
  actual: '実績',
  description: '説明又は計算式',
  activities: '取組状況',
  content: '施策の内容',
  direction: '次年度方針',
};

/** A KPI with a column and a row of the office's own. */
const kpi = (number: number, rank: string, { actual }: Words): Row[] => [
  [number, '来訪者数', null, '人', '—', '商工課'],
  [null, '年度', '令和5年度', '令和6年度', '最終目標', '検証', '基準値'],
  [null, '目標', 10, 20, 30, '目標を達成している。', 5],
  [null, actual, 11, 21],
  [null, 'ランク', rank, rank],
];
const block = (number: number, { activities }: Words): Row[] => [
  [`施策${String(number)}`, '産業の振興'],
  ['今年度の重点方針(方向性)', '販路を広げる。'],
  [activities, '催しを開いた。'],
  ['課題認識と今後の方針・改善点', '参加者を増やす。'],
  ['市民の声', '要望が多い'],
  [],
];

const workbook = (words: Partial<Words> = {}, rank = 'A'): Snapshot => {
  const all = { ...usual, ...words };
  const rows: Row[] = [
    ['政策分野12 中小企業'],
    ['目指す姿', '元気なまち'],
    ['施策番号', '名称', all.content, '主担当課'],
    ['施策1', '産業の振興', '販路を広げる。', '商工課'],
    ['施策2', '経済循環', '地元で買う。', '商工課'],
    ['1 政策分野の進捗状況'],
    [null, '指標名', null, '単位', all.description, '所管課'],
    ...kpi(1, rank, all),
    ...kpi(2, 'B', all),
    ['2 施策の評価'],
    ...block(1, all),
    ...block(2, all),
    ['3 関連する政策分野と事務事業'],
    ['政策分野', '事務事業名', '担当部・課名', '連携の内容'],
    ['13-1', '企業誘致', '観光商工部 企業立地課', '情報の共有'],
    ['13-2', '雇用対策', '観光商工部 商工課', '催しの共催'],
  ];
  const list: Row[] = [
    ['5 事務事業一覧'],
    [
      '番号',
      'ロジックモデル',
      '重点事業',
      '人口減少対策',
      'SDGsターゲット',
      '事務事業名',
      all.direction,
      '担当部・課',
      '備考',
      null,
      '照合済み',
    ],
    ['施策1 産業の振興'],
    [1, null, null, null, null, '販路開拓', '継続', '観光商工部・商工課', '市単独'],
    [2, null, null, null, null, '後継者育成', '拡充', '観光商工部・商工課', '国補助', null, '○'],
  ];
  return { name: 'a.xlsx', sheets: [aSheet(rows, [], '評価'), aSheet(list, [], '一覧')] };
};

const unknownIn = (snapshot: Snapshot, tables?: readonly (readonly Row[])[]) =>
  read(snapshot, tables && layoutOfTables(tables)).unknownLabels.map(({ form, label, places, bearing, forms }) => [
    form,
    label,
    places.map((place) => address(place)).join(' '),
    `${String(bearing)}/${String(forms)}`,
  ]);

describe('labels that no layout has', () => {
  it('are told once a label, section by section', () => {
    expect(unknownIn(workbook())).toEqual([
      ['measure', '主担当課', 'D3', '2/2'],
      ['kpi', '所管課', 'F7', '2/2'],
      ['kpi', '基準値', 'G9 G14', '2/2'],
      ['kpi', 'ランク', 'B12 B17', '2/2'],
      ['assessment', '市民の声', 'A23 A29', '2/2'],
      ['related', '連携の内容', 'D32', '2/2'],
      ['list', '備考', 'I2', '2/2'],
    ]);
  });

  it('are none where 様式定義 has them', () => {
    const own = (place: string, name: string) => ({ 欄: place, この様式での項目名: name, 種類: '対象外' });
    const tables = [
      items(
        own('施策の表', '主担当課'),
        own('指標', '所管課'),
        own('指標', '基準値'),
        own('指標', 'ランク'),
        own('施策の評価', '市民の声'),
        own('関連', '連携の内容'),
        own('一覧', '備考'),
      ),
    ];
    expect(unknownIn(workbook(), tables)).toEqual([]);
  });
});

describe('built-in labels under another name', () => {
  it.each([
    [{ actual: '達成値' }, 'kpi', '実績'],
    [{ description: '指標の説明' }, 'kpi', '説明又は計算式'],
    [{ activities: '主な取組' }, 'assessment', '取組状況'],
    [{ content: '施策の概要' }, 'measure', '施策の内容'],
    [{ direction: '今後の方向性' }, 'list', '次年度方針'],
  ] as const)('%j is read as the item that is missing', (words, form, label) => {
    const evaluation = read(workbook(words));
    expect(evaluation.renamedLabels).toMatchObject([{ form, label, printed: Object.values(words)[0], bearing: 2 }]);
    expect(evaluation.missingLabels.filter((one) => one.label === label)).toEqual([]);
    expect(evaluation.unknownLabels).toHaveLength(7);
    expect(evaluation.kpis.map(({ years }) => years.map(({ actual }) => actual.value))).toEqual(
      read(workbook()).kpis.map(({ years }) => years.map(({ actual }) => actual.value)),
    );
    expect(evaluation.list?.rows.map(({ direction }) => direction.value)).toEqual(['継続', '拡充']);
  });
});

describe("the office's own items of the sections", () => {
  const tables = [
    items(
      { 欄: '指標', この様式での項目名: 'ランク', 種類: '選択', 選択肢: 'A、B' },
      { 欄: '指標', この様式での項目名: '基準値', 種類: '数値' },
      { 欄: '施策の評価', この様式での項目名: '市民の声', 種類: '文字', 記入: '必須' },
      { 欄: '一覧', この様式での項目名: '備考', 種類: '印' },
    ),
  ];
  it('are read, each with whose it is', () => {
    const { ownValues } = read(workbook(), layoutOfTables(tables));
    expect(ownValues.map(({ item, owner, field }) => [item.label, owner, field.value])).toEqual([
      ['基準値', '指標1 来訪者数', 5],
      ['ランク', '指標1 来訪者数', 'A'],
      ['ランク', '指標1 来訪者数', 'A'],
      ['基準値', '指標2 来訪者数', 5],
      ['ランク', '指標2 来訪者数', 'B'],
      ['ランク', '指標2 来訪者数', 'B'],
      ['市民の声', '施策1', '要望が多い'],
      ['市民の声', '施策2', '要望が多い'],
    ]);
  });

  it('are checked by their kinds', () => {
    const snapshot = workbook({}, 'Z');
    const blank: Snapshot = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells
          .filter(({ row, column }) => sheet.name !== '評価' || row !== 22 || column !== 1)
          .map((cell) => (cell.value === 5 ? { ...cell, value: '五' } : cell)),
      })),
    };
    const found = review(withForm(blank, ...tables)).findings.filter(({ field }) =>
      ['ランク', '基準値', '市民の声', '備考'].includes(field),
    );
    expect(found.map(({ rule, place, owner }) => `${rule} ${place ? address(place) : ''} ${owner}`)).toEqual([
      'value-unreadable G10 指標1 来訪者数',
      'choice-unknown C12 指標1 来訪者数',
      'choice-unknown D12 指標1 来訪者数',
      'value-unreadable G15 指標2 来訪者数',
      'required-blank B23 施策1',
      'mark-unknown I4 施策1-1 販路開拓',
      'mark-unknown I5 施策1-2 後継者育成',
    ]);
  });
});

it('a proposed 様式定義 names them with their 欄', () => {
  const { name, sheets } = workbook({ actual: '達成値' });
  const withCard = { name, sheets: [...sheets, aSheet(cardRows(), [], '個票')] };
  const { items: lines = [] }: Partial<FormLines> = proposeForm(review(withCard), false, noHints) ?? {};
  const proposed = lines.filter(({ adopted }) => adopted !== undefined);
  expect(proposed.map(({ place, standard, name: printed, kind }) => [place, standard, printed, kind])).toEqual(
    expect.arrayContaining([
      ['指標', '実績', '達成値', '数値'],
      ['施策の表', undefined, '主担当課', '文字'],
      ['指標', undefined, '基準値', '数値'],
      ['施策の評価', undefined, '市民の声', '文字'],
      ['関連', undefined, '連携の内容', '文字'],
      ['一覧', undefined, '備考', '文字'],
    ]),
  );
});
