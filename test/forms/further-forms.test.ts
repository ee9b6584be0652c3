import { describe, expect, it } from '@jest/globals';
import { aSheet, type Row } from '../read/a-sheet';
import { items } from '../workbooks/form-sheet';
import { seen, seenProposed } from './seen';

const own = (name: string, more = {}) => ({ 欄: '個票', この様式での項目名: name, ...more });
const as = (standard: string, name: string) => own(name, { 標準の項目: standard });
const cardsAlone = (...more: readonly Row[]): readonly Row[] => [
  ['項目', '値'],
  ['施策の見分け方', 'なし'],
  ['使わない欄', '施策の表、指標、施策の評価、関連、最終評価、一覧'],
  ...more,
];
const years = (...rows: readonly Row[]): readonly Row[] => [['年度', '区分', '記入'], ...rows];

describe('決算 and 予算 over the years', () => {
  const card = (number: number, name: string, cost: readonly number[]) =>
    aSheet(
      [
        ['令和6年度 事務事業評価票'],
        ['事業の名称', name, '評価結果', '継続'],
        ['所属', '福祉部・こども課'],
        ['ねらいと内容', `${name}を行い、暮らしを支える。`],
        ['コスト', null, '決算額', null, '予算額', null],
        [null, '（千円）', '令和5年度', '令和6年度', '令和7年度', '令和8年度'],
        ['事業経費', null, ...cost],
        ['うち一般財源', null, ...cost],
        ['職員人件費', null, 10, 10, 10, 10],
        ['成果と課題', '利用者が増えた。'],
      ],
      ['C5:D5', 'E5:F5', 'A5:A6'],
      `様式${String(number)}`,
    );
  const form = [
    items(
      as('事業名', '事業の名称'),
      as('担当部・課', '所属'),
      as('次年度方針', '評価結果'),
      as('法定／自主', 'なし'),
      as('概要', 'ねらいと内容'),
      as('財務内容', 'コスト'),
      as('事業費', '事業経費'),
      as('所要一般財源', 'うち一般財源'),
      as('概算人件費', '職員人件費'),
      as('これまでの取組状況', '成果と課題'),
      as('事業の検証', 'なし'),
    ),
    years(
      ['前年度', '決算', '任意'],
      ['今年度', '決算', '必須'],
      ['次年度', '予算', '必須'],
      ['次々年度', '予算', '任意'],
    ),
    cardsAlone(),
  ];
  const sheets = [card(1, '子育て広場', [100, 120, 130, 140]), card(2, '学童の見守り', [50, 55, 60, 65])];

  it('are read with them', () => {
    expect(seen(sheets, form)).toMatchObject({
      mistakes: [],
      columns: ['令和5年度(決算)', '令和6年度(決算)', '令和7年度(予算)', '令和8年度(予算)'],
      cost: [150, 175, 190, 205],
      labour: [20, 20, 20, 20],
      findings: [],
    });
  });

  it('are proposed so', () => {
    expect(seenProposed(sheets)).toMatchObject({
      mistakes: [],
      columns: ['令和5年度(決算)', '令和6年度(決算)', '令和7年度(予算)', '令和8年度(予算)'],
      cost: [150, 175, 190, 205],
      own: {},
      findings: [],
    });
  });
});

describe('sources of money in two steps', () => {
  const card = (number: string, name: string, cost: number) =>
    aSheet(
      [
        ['事業評価調書', null, null, '（単位：百万円）'],
        ['事業コード', number, '事業名', name],
        ['担当課', '土木課', '今後の方針', '継続'],
        ['目的・概要', '橋を直し、安全に渡れるようにする。'],
        ['事業費の推移', null, null, '令和5年度決算', '令和6年度決算', '令和7年度当初'],
        ['総事業費', null, null, cost, cost, cost],
        ['財源内訳', '特定財源', '国費', 0.5, 0.5, 0.5],
        [null, null, 'その他', 0.2, 0.2, 0.2],
        [null, '一般財源', null, cost - 0.7, cost - 0.7, cost - 0.7],
        ['人件費', null, null, 1.5, 1.5, 1.5],
        ['取組の実績', '橋を1つ直した。'],
        ['課題と今後の対応', '点検の人手が足りない。'],
      ],
      ['A7:A9', 'B7:B8', 'B9:C9', 'A6:C6'],
      `事業${number}`,
    );
  const sums = { 種類: '金額', 集計: '合計' };
  const form = [
    items(
      as('担当部・課', '担当課'),
      as('次年度方針', '今後の方針'),
      as('法定／自主', 'なし'),
      as('概要', '目的・概要'),
      as('財務内容', '事業費の推移'),
      as('事業費', '総事業費'),
      as('所要一般財源', '財源内訳 > 一般財源'),
      as('概算人件費', '人件費'),
      as('これまでの取組状況', '取組の実績'),
      as('事業の検証', '課題と今後の対応'),
      own('特定財源 > 国費', sums),
      own('特定財源 > その他', sums),
      own('財源内訳', { 種類: '対象外' }),
      own('事業コード', { 種類: '文字' }),
    ),
    years(['前年度', '決算', '任意'], ['今年度', '決算', '必須'], ['次年度', '当初', '必須']),
    [['検算'], ['国費＋その他＋一般財源＝総事業費']],
    cardsAlone(['金額の単位', '百万円'], ['今年度', '令和6年度']),
  ];
  const sheets = [card('101', '橋の点検', 3.2), card('102', '橋の塗り替え', 5.4)];
  const read = {
    mistakes: [],
    cost: [8600, 8600, 8600],
    generalFunds: [7200, 7200, 7200],
    labour: [3000, 3000, 3000],
    own: { '特定財源 国費': [1000, 1000, 1000], '特定財源 その他': [400, 400, 400] },
    findings: [],
  };

  it('are told by the label right left of them, or by the one merged over all rows', () => {
    expect(seen(sheets, form)).toMatchObject(read);
    expect(seenProposed(sheets)).toMatchObject(read);
  });
});

it('what stands below a label is no label, though a value stands right of it', () => {
  const card = (number: number, name: string, cost: number) =>
    aSheet(
      [
        ['令和6年度 事業評価カード'],
        ['事務事業名', '担当課名', '今後の方向性'],
        [name, '環境課', '拡充'],
        ['事業の目的及び内容'],
        [`${name}により、まちをきれいに保つ。`],
        ['経費区分（千円）', 'R6予算', 'R7見込'],
        ['直接経費', cost, cost],
        ['（うち一般財源）', cost, cost],
        ['人件費', 7, 7],
        ['実績'],
        ['ごみが減った。'],
        ['改善点'],
        ['回収の回数を増やす。'],
      ],
      [],
      `No.${String(number)}`,
    );
  const form = [
    items(
      as('事業名', '事務事業名'),
      as('担当部・課', '担当課名'),
      as('次年度方針', '今後の方向性'),
      as('法定／自主', 'なし'),
      as('概要', '事業の目的及び内容'),
      as('財務内容', '経費区分'),
      as('事業費', '直接経費'),
      as('所要一般財源', '（うち一般財源）'),
      as('概算人件費', '人件費'),
      as('これまでの取組状況', '実績'),
      as('事業の検証', '改善点'),
    ),
    cardsAlone(),
  ];
  expect(seen([card(1, 'ごみの回収', 900), card(2, '花いっぱい運動', 80)], form)).toMatchObject({
    mistakes: [],
    cost: [980, 980],
    findings: [],
  });
});

it('a table whose headings say 担当 and 方向 alone is known as one of projects', () => {
  const row = (number: number, name: string, cost: number): Row => [
    number,
    name,
    '農林課',
    `${name}を進める。`,
    '現状維持',
    cost,
    cost,
    5,
  ];
  const table = aSheet(
    [
      ['令和6年度 農林課 事務事業調書'],
      ['整理', '事業名', '担当', '概要', '方向', '令和6年度決算額', null, null],
      [null, null, null, null, null, '事業費', '一般財源', '人件費'],
      row(1, '用水路の手入れ', 10),
      row(2, '林道の点検', 20),
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:H2'],
    '農林課',
  );
  expect(seenProposed([table])).toMatchObject({
    mistakes: [],
    columns: ['令和6年度(決算)'],
    cost: [30],
    generalFunds: [30],
    labour: [10],
    settings: { 個票の形: '1事業1行' },
  });
});
