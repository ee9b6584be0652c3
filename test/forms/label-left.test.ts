import { aSheet, type Row } from '../read/a-sheet';
import { items } from '../workbooks/form-sheet';
import { seen, seenProposed } from './seen';

/** 円: what the project costs, and of that what comes from the prefecture. */
interface Money {
  readonly cost: readonly number[];
  readonly prefecture: readonly number[];
}
const wages = [742_000, 735_500, 735_500];

/**
 * A card in 円 whose labels stand left of their values: years without an era, the sources of the money under 財源内訳,
 * labour as staff × pay, a total, and indicators with 目標値 and 実績値 over years.
 */
const card = (number: string, name: string, { cost, prefecture }: Money, policy = '水と緑', total = cost) =>
  aSheet(
    [
      ['令和6年度 事業点検シート（事後）'],
      ['整理番号', number, '前年の整理番号', number, '点検の時期', '事後'],
      ['事務事業名', name, null, null, '部課名', '建設部 河川課'],
      ['期間', '平成25 ～ ', '公約の番号', '7', '係名', '水門係'],
      ['体系', '基本目標', '安心して暮らせるまち'],
      [null, '分野別の施策', policy],
      ['予算科目', '会計', '一般会計', '款', '8', '項', '3'],
      ['実施の方法', '直営', '事務の種類', '自治事務', '根拠の法令', '河川法'],
      ['事業の目的', '水門を点検し、大雨のときに確実に閉められるようにする。'],
      ['事業の手段', '点検と、さび止めの塗装'],
      ['区分（単位：円）', null, '5年度決算', '6年度決算', '7年度予算'],
      ['①事業費', null, ...cost],
      ['財源内訳', '国県支出金', ...prefecture],
      [null, '地方債', 0, 0, 0],
      [null, 'その他', null, null, null],
      [null, '一般財源', ...cost.map((amount, index) => amount - (prefecture[index] ?? 0))],
      ['②平均の職員費', null, 7_420_000, 7_355_000, 7_355_000],
      ['③人員（人工）', null, 0.1, 0.1, 0.1],
      ['④職員費（②×③）', null, ...wages],
      ['⑤総事業費（①+④）', null, ...total.map((amount, index) => amount + (wages[index] ?? 0))],
      ['指標', '指標名', '単位', '区分', '5年度', '6年度', '7年度', '最終目標値', '目標年度'],
      ['活動指標名', '点検した水門', '基', '目標値', 20, 22, 24, 30, '令和9年度'],
      [null, null, null, '実績値', 20, 21],
      ['成果指標名', '閉まらなかった回数', '回', '目標値', 2, 1, 0, 0, '令和9年度'],
      [null, null, null, '実績値', 3, 1],
      ['妥当性', 'Ａ', '有効性', 'Ｂ', '効率性', 'Ｂ'],
      ['総合評価', 'Ｂ', '今後の方向性', '現状維持', '予算の方向性', '維持'],
      ['課題と改善策', '夜間に点検できる職員を増やす。'],
    ],
    ['A1:H1'],
    number,
  );

const own = (name: string, kind: string, more = {}) => ({ 欄: '個票', この様式での項目名: name, 種類: kind, ...more });
const as = (standard: string, name: string) => ({ 欄: '個票', 標準の項目: standard, この様式での項目名: name });
const summed = { 集計: '合計' };
const form: readonly (readonly Row[])[] = [
  items(
    as('事業名', '事務事業名'),
    as('法定／自主', 'なし'),
    as('担当部・課', '部課名'),
    { ...as('次年度方針', '今後の方向性'), 選択肢: '現状維持、拡充、縮小、終了' },
    as('概要', '事業の目的'),
    as('財務内容', '区分（単位：円）'),
    as('事業費', '①事業費'),
    as('所要一般財源', '財源内訳 > 一般財源'),
    as('概算人件費', '④職員費'),
    as('これまでの取組状況', '事業の手段'),
    as('事業の検証', '課題と改善策'),
    own('財源内訳', '対象外'),
    own('財源内訳 > 国県支出金', '金額', summed),
    own('財源内訳 > 地方債', '金額', summed),
    own('財源内訳 > その他', '金額', summed),
    own('②平均の職員費', '金額'),
    own('③人員', '数値', summed),
    own('⑤総事業費', '金額', summed),
    own('整理番号', '文字'),
    own('分野別の施策', '文字', { 記入: '必須' }),
    ...['前年の整理番号', '期間', '公約の番号', '係名', '基本目標', '実施の方法', '事務の種類', '根拠の法令'].map(
      (name) => own(name, '文字'),
    ),
    own('点検の時期', '選択', { 選択肢: '事前、事後' }),
    ...['体系', '予算科目', '指標', '活動指標名', '成果指標名'].map((name) => own(name, '対象外')),
    ...['妥当性', '有効性', '効率性', '総合評価'].map((name) =>
      own(name, '選択', { 選択肢: 'Ａ、Ｂ、Ｃ', 集計: '区分別' }),
    ),
    own('予算の方向性', '選択', { 選択肢: '増額、維持、減額' }),
  ),
  [
    ['年度', '区分', '記入'],
    ['前年度', '決算', '必須'],
    ['今年度', '決算', '必須'],
    ['次年度', '予算', '必須'],
  ],
  [['検算'], ['⑤＝①＋④'], ['国県支出金＋地方債＋その他＋一般財源＝①']],
  [
    ['項目', '値'],
    ['金額の単位', '円'],
    ['使わない欄', '施策の表、指標、施策の評価、関連、最終評価、一覧'],
    ['施策の見分け方', '分野別の施策'],
    ['番号', '固定の整理番号'],
  ],
];

const gates: Money = { cost: [1_200_000, 1_205_000, 1_500_000], prefecture: [100_000, 100_000, 150_000] };
const walls: Money = { cost: [80_000, 85_000, 80_000], prefecture: [0, 0, 0] };

it('amounts in 円 are summed up in 千円 by the 施策 that an item names, and nothing is said', () => {
  const sheets = [card('0031', '水門の点検', gates), card('0032', '護岸の草刈り', walls, '道と川')];
  expect(seen(sheets, form)).toMatchObject({
    mistakes: [],
    cards: ['施策1-31 水門の点検', '施策2-32 護岸の草刈り'],
    measures: ['水と緑', '道と川'],
    year: 2024,
    columns: ['令和5年度(決算)', '令和6年度(決算)', '令和7年度(予算)'],
    cost: [1280, 1290, 1580],
    generalFunds: [1180, 1190, 1430],
    labour: [1484, 1471, 1471],
    own: {
      '財源内訳 国県支出金': [100, 100, 150],
      '③人員': [0.2, 0.2, 0.2],
      '⑤総事業費': [2764, 2761, 3051],
      妥当性: ['Ａ 2'],
    },
    alone: [{ 整理番号: '0031', 点検の時期: '事後' }, { 整理番号: '0032' }],
    kpis: 0,
    findings: [],
  });
});

it('the word over the years may head the indicators, too, which nobody has told to leave alone', () => {
  const [itemRows = [], ...others] = form;
  const short = itemRows.filter(([, , name]) => name !== '指標');
  const { findings, cost } = seen([card('0031', '水門の点検', gates)], [short, ...others]);
  expect(cost).toEqual([1200, 1205, 1500]);
  expect(new Set(findings.map((one) => one.split(' ')[0]))).toEqual(new Set(['label-unknown']));
});

it('a total that is off is said in its column', () => {
  const total = [1_200_000, 1_205_000, 1_510_000];
  const sheets = [card('0031', '水門の点検', gates, '水と緑', total), card('0032', '護岸の草刈り', walls)];
  const { findings, messages, cards } = seen(sheets, form);
  expect(cards).toEqual(['施策1-31 水門の点検', '施策1-32 護岸の草刈り']);
  expect(findings).toEqual(['relation-broken 0031 E20']);
  expect(messages[0]).toContain('左側は2,245.5千円ですが、右側によれば2,235.5千円');
});

it('all that is proposed for it reads it alike', () => {
  const sheets = [card('0031', '水門の点検', gates), card('0032', '護岸の草刈り', walls, '道と川')];
  expect(seenProposed(sheets)).toMatchObject({
    mistakes: [],
    cards: ['施策1-31 水門の点検', '施策2-32 護岸の草刈り'],
    columns: ['令和5年度(決算)', '令和6年度(決算)', '令和7年度(予算)'],
    cost: [1280, 1290, 1580],
    generalFunds: [1180, 1190, 1430],
    labour: [1484, 1471, 1471],
    own: { '財源内訳 国県支出金': [100, 100, 150], '⑤総事業費': [2764, 2761, 3051] },
    relations: ['⑤＝①＋④', '国県支出金＋地方債＋その他＋一般財源＝①事業費'],
    settings: { 金額の単位: '円', 施策の見分け方: '分野別の施策', 番号: '固定の整理番号' },
    findings: [],
  });
});
