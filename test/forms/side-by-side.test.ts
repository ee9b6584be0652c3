import { aSheet, type Row } from '../read/a-sheet';
import { seenProposed } from './seen';

const names = ['花壇の世話', '広場の開放', '無線の更新', '図書の巡回', '水路の改修', '商店の支援'];
const plans = ['継続', '拡充', '継続', '縮小', '継続', '拡充'];

/** A card with labels in two languages, and its number right of its name. */
const card = (at: number): Row[] => [
  ['事業名 / Project', names[at] ?? '', null, null, 'No.', at + 1],
  ['担当課 / Division', '公園課', null, '区分 / Type', at % 2 ? '任意' : '義務'],
  ['概要 / Summary', `${names[at] ?? ''}を行い、まちを美しくする。`],
  ['予算 / Budget', '令和5年度決算', '令和6年度予算', '令和7年度見込'],
  ['事業費 / Cost', 900 + at, 1000 + at, 1100 + at],
  ['うち一般財源 / General', 500, 600, 700],
  ['人件費 / Labour', 100, 110, 120],
  ['方向性 / Direction', plans[at] ?? ''],
  ['成果 / Result', `${names[at] ?? ''}に来る人が増えた。`],
  [],
];

/** Two cards a row; an empty column stands between them. */
const pages = [0, 2, 4].flatMap((at) => {
  const right = card(at + 1);
  return card(at).map((row, index) => [...row, ...Array<null>(7 - row.length).fill(null), ...(right[index] ?? [])]);
});

describe('cards side by side, with labels in two languages', () => {
  const now = seenProposed([aSheet([['令和6年度 行政評価個票'], [], ...pages], [], '個票')]);

  it('are all read by what is proposed for them', () => {
    expect(now).toMatchObject({
      mistakes: [],
      cards: names.map((name, at) => `${String(at + 1)} ${name}`),
      findings: [],
      cost: [5415, 6015, 6615],
      generalFunds: [3000, 3600, 4200],
      labour: [600, 660, 720],
    });
  });

  it('each label is proposed as it is printed, once', () => {
    expect([...now.items].map(([name, { name: printed }]) => [name, printed])).toContainEqual([
      '事業名',
      '事業名 / Project',
    ]);
    expect(now.items.get('事業費')?.evidence).toContain('6枚中6枚');
  });
});
