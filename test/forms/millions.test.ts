import { aSheet, type Row } from '../read/a-sheet';
import { items } from '../workbooks/form-sheet';
import { seen, seenProposed } from './seen';

/** A card in 百万円 with decimals: its rows of the budget add up to 計; what was spent, and a request, beside them. */
const card = (number: string, name: string, budget: readonly number[], total = budget) =>
  aSheet(
    [
      ['管理番号', number],
      ['令和６年度事業点検シート（　港湾庁　）'],
      ['事業名', name, null, null, '担当局', '海岸局', '責任者', '海岸課長'],
      ['開始した年度', '平成25年度', '終える年度', '定めなし', '担当課', '海岸課'],
      ['会計', '一般会計'],
      ['目的', '波から町を守る。'],
      ['内容', '堤防の点検と補修'],
      [
        '予算額と執行額（単位：百万円）',
        null,
        null,
        '令和4年度',
        '令和5年度',
        '令和6年度',
        '令和7年度',
        '令和8年度要求',
      ],
      [null, '予算', '当初予算', ...budget],
      [null, null, '補正予算', '-', '-', '-', '-'],
      [null, null, '繰越し', '-', '-', '-', '-'],
      [null, null, '計', ...total],
      [null, '執行額', null, 2.4, 2.6, 2.6],
      [null, '執行率(％)', null, '96%', '100%', '100%'],
      ['目標と実績', '数で示す目標', '指標', null, '単位', '令和4年度', '令和5年度', '令和6年度', '目標年度 9年度'],
      [null, '点検率90%', '点検率', '実績', '％', 84, 85, 86],
      [null, null, null, '目標', '％', 85, 86, 87, 90],
      [null, null, null, '達成度', '％', 98.8, 98.8, 98.9],
      ['点検の結果', '順調である'],
      ['外部の所見', '現状通り'],
      ['改める点', '特になし'],
    ],
    [],
    number,
  );

const own = (name: string, kind: string, more = {}) => ({ 欄: '個票', この様式での項目名: name, 種類: kind, ...more });
const as = (standard: string, name: string) => ({ 欄: '個票', 標準の項目: standard, この様式での項目名: name });
const form: readonly (readonly Row[])[] = [
  items(
    as('法定／自主', 'なし'),
    as('担当部・課', '担当課'),
    { ...as('次年度方針', '外部の所見'), 選択肢: '現状通り、一部改善、廃止' },
    as('概要', '目的'),
    as('財務内容', '予算額と執行額'),
    as('事業費', '計'),
    as('所要一般財源', 'なし'),
    as('概算人件費', 'なし'),
    as('これまでの取組状況', '点検の結果'),
    as('事業の検証', '改める点'),
    own('管理番号', '文字'),
    ...['担当局', '責任者', '終える年度', '会計'].map((name) => own(name, '文字')),
    own('開始した年度', '年度'),
    own('内容', '文章'),
    own('予算', '対象外'),
    own('当初予算', '金額'),
    own('補正予算', '金額'),
    own('繰越し', '金額'),
    own('執行額', '金額', { 集計: '合計' }),
    own('執行率', '対象外'),
    own('目標と実績', '対象外'),
  ),
  [
    ['年度', '区分', '記入'],
    ['前々年度', null, '任意'],
    ['前年度', null, '任意'],
    ['今年度', null, '必須'],
    ['次年度', null, '必須'],
    ['次々年度', '要求', '必須'],
  ],
  [['検算'], ['当初予算＋補正予算＋繰越し＝計'], ['執行額≦計']],
  [
    ['項目', '値'],
    ['金額の単位', '百万円'],
    ['使わない欄', '施策の表、指標、施策の評価、関連、最終評価、一覧'],
    ['施策の見分け方', 'なし'],
  ],
];

const budget = [2.5, 2.6, 2.6, 2.75, 3];
const other = card('0012', '砂浜の清掃', [3, 3, 3, 3, 3]);

it('amounts in 百万円 are summed up in 千円, a request apart, and nothing is said', () => {
  expect(seen([card('0011', '堤防の補修', budget), other], form)).toMatchObject({
    mistakes: [],
    cards: ['1 堤防の補修', '2 砂浜の清掃'],
    year: 2024,
    columns: ['令和4年度', '令和5年度', '令和6年度', '令和7年度', '令和8年度(要求)'],
    cost: [5500, 5600, 5600, 5750, 6000],
    own: { 執行額: [4800, 5200, 5200, null, null] },
    alone: [
      { 管理番号: '0011', 担当局: '海岸局', 開始した年度: 2013 },
      { 管理番号: '0012', 終える年度: '定めなし' },
    ],
    findings: [],
  });
});

it('a sum that is off is said in 千円, dashes counting as nothing', () => {
  const { findings, messages } = seen([card('0011', '堤防の補修', budget, [2.5, 2.6, 2.6, 2.85, 3]), other], form);
  expect(findings).toEqual(['relation-broken 0011 G9']);
  expect(messages[0]).toContain('左側は2,750千円ですが、右側によれば2,850千円');
});

it('two cards below each other on one sheet keep the numbers that stand above them', () => {
  const below = other.cells.map((cell) => ({ ...cell, row: cell.row + 22 }));
  const first = card('0011', '堤防の補修', budget);
  expect(seen([{ ...first, cells: [...first.cells, ...below] }], form)).toMatchObject({
    alone: [{ 管理番号: '0011' }, { 管理番号: '0012' }],
    cost: [5500, 5600, 5600, 5750, 6000],
    findings: [],
  });
});

it('all that is proposed for it reads it alike', () => {
  expect(seenProposed([card('0011', '堤防の補修', budget), other])).toMatchObject({
    mistakes: [],
    // 管理番号 stays with its project.
    cards: ['11 堤防の補修', '12 砂浜の清掃'],
    columns: ['令和4年度', '令和5年度', '令和6年度', '令和7年度', '令和8年度(要求)'],
    cost: [5500, 5600, 5600, 5750, 6000],
    own: { 執行額: [4800, 5200, 5200, null, null] },
    relations: ['当初予算＋補正予算＋繰越し＝計'],
    settings: { 金額の単位: '百万円', 施策の見分け方: 'なし', 番号: '固定の整理番号' },
    findings: [],
  });
});
