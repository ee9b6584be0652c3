import { aSheet, type Row } from '../read/a-sheet';
import { seenProposed } from './seen';

const names = ['花壇の世話', '広場の開放', '無線の更新'];

/** A card whose years have no label left of them, and stand over 予算額 and 決算額 without being merged. */
const card = (at: number): Row[] => [
  ['事業名', null, names[at] ?? '', null, '担当課', '公園課'],
  ['事業概要', null, `${names[at] ?? ''}を行い、まちを美しくする。`],
  [null, null, '令和4年度', null, '令和5年度', null, '令和6年度'],
  [null, null, '予算額', '決算額', '予算額', '決算額', '予算額'],
  ['総事業費', null, 1000 + at, 900 + at, 1000 + at, 950 + at, 1100 + at],
  ['財源内訳', '国庫支出金', 300, 300, 300, 300, 300],
  [null, 'うち一般財源', 700 + at, 600 + at, 700 + at, 650 + at, 800 + at],
  ['人件費', null, 400, 400, 400, 400, 400],
  ['今後の方向性', null, at === 1 ? '拡充' : '継続'],
  [],
];

it('years without a label left of them head the amounts below, those of the office too', () => {
  const now = seenProposed([aSheet([0, 1, 2].flatMap(card), ['A6:A7'], '個票')]);
  expect(now).toMatchObject({
    mistakes: [],
    cards: names.map((name, at) => `${String(at + 1)} ${name}`),
    findings: [],
    columns: ['令和4年度(予算)', '令和4年度(決算)', '令和5年度(予算)', '令和5年度(決算)', '令和6年度(予算)'],
    cost: [3003, 2703, 3003, 2853, 3303],
    generalFunds: [2103, 1803, 2103, 1953, 2403],
    labour: [1200, 1200, 1200, 1200, 1200],
  });
  expect(now.own).toMatchObject({ '財源内訳 国庫支出金': [900, 900, 900, 900, 900] });
});
