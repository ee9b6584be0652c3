import { cpuTime } from '../../cpu-time';
import { claimsIn } from '../../../src/rules/facts/kpi-claims';

const told = (text: string) => claimsIn(text).map(({ reached, years, final }) => [reached, years, final]);

it.each([
  ['令和5年度は台風の影響で下回ったが、令和6年度は目標を達成した。', [[true, [2024], false]]],
  ['令和5年度は目標達成、令和6年度は未達成。', [[false, [2024], false]]],
  ['令和5年度、令和6年度は、ともに目標を達成した。', [[true, [2023, 2024], false]]],
  [
    'R5は目標未達、R6は目標を達成した。',
    [
      [false, [2023], false],
      [true, [2024], false],
    ],
  ],
  ['令和6年度は参加者が増えたものの、目標には達していない。', [[false, [2024], false]]],
  ['令和5年度に続き、6年度の目標値を達成している。', [[true, [2023, 2024], false]]],
  ['令和5年度の目標値に達していない。', [[false, [2023], false]]],
  [
    '令和5年度は目標を達成したが、令和6年度は未達成である。',
    [
      [true, [2023], false],
      [false, [2024], false],
    ],
  ],
  ['令和５・６年度とも目標を上回っている。', [[true, [2023, 2024], false]]],
  ['平成31年度、令和元年度の目標を達成した。', [[true, [2019, 2019], false]]],
  ['2024年度の目標値を下回った。', [[false, [2024], false]]],
  ['R6年度は目標に届かなかった。', [[false, [2024], false]]],
  ['目標の達成には至らなかった。', [[false, [], false]]],
  ['目標を達成できませんでした。', [[false, [], false]]],
  ['目標を達成しておらず、改善を要する。', [[false, [], false]]],
  ['令和5年度と比べて増えたものの、令和6年度の目標には達していない。', [[false, [2024], false]]],
  ['最終目標を達成している。', [[true, [], true]]],
  ['最終年度目標を達成している。', [[true, [], true]]],
  ['最終年度の目標値を達成している。', [[true, [], true]]],
  ['最終目標とは別に、目標を達成している。', [[true, [], false]]],
  ['目標を達成しているとは言えない。', [[false, [], false]]],
  [
    '令和5年度は目標を達成し、令和6年度は会場の都合により目標を下回った。',
    [
      [true, [2023], false],
      [false, [2024], false],
    ],
  ],
  [
    '令和5年度は目標に達し、令和6年度は目標に届かず、改善を要する。',
    [
      [true, [2023], false],
      [false, [2024], false],
    ],
  ],
  [
    '令和5年度は目標を達成できず、令和6年度は達成した。',
    [
      [false, [2023], false],
      [true, [2024], false],
    ],
  ],
  [
    '令和5年度は目標に達せず、6年度は目標を達成せずに終わった。',
    [
      [false, [2023], false],
      [false, [2024], false],
    ],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

it.each([
  '目標の達成に向けて取り組む。',
  '目標を達成したい。',
  '目標を下回ることなく推移した。',
  '目標を上回っている年度もある。',
  '目標を達成し、にぎわいを広げていく。',
  '目標を達成した場合は見直す。',
  '目標をおおむね達成している。',
  '前年度の目標は達成した。',
  '前年度の実績を上回った。',
  '順調に推移している。',
  '1,000人に達した。',
])('no claim: %s', (text) => expect(told(text)).toEqual([]));

it('keeps the words of each claim', () => {
  const words = claimsIn('会場の都合もあり、令和5年度は\n 目標を達成したが、令和6年度は未達成である。').map(
    (claim) => claim.words,
  );
  expect(words).toEqual(['会場の都合もあり、令和5年度は 目標を達成した', '令和6年度は未達成']);
});

it.each(['は', '年度', '目標', '1', 'R5', 'は、', '令和6年度は'])(
  'a text full of %s takes no more time than any other',
  (piece) => {
    const start = cpuTime();
    claimsIn(`目標を達成${piece.repeat(32_767 / piece.length)}、目標を達成した`);
    expect(cpuTime() - start).toBeLessThan(1_000);
  },
);
