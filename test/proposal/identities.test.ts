import { identitiesOf } from '../../src/proposal/identities';

const row = (name: string, ...values: (number | null)[]) => ({ name, values });
const said = (...rows: readonly ReturnType<typeof row>[]) =>
  identitiesOf(rows, 1).map(({ terms, sum }) => `${terms.join('＋')}＝${sum}`);

const cost = row('事業費', 100, 200, 50, 80);
const state = row('国', 60, 100, null, 40);
const other = row('他', 10, 40, 20, null);
const own = row('一般財源', 30, 60, 30, 40);

it('finds a sum that holds everywhere, blanks being 0', () => {
  expect(said(cost, state, other, own)).toEqual(['国＋他＋一般財源＝事業費']);
});

it('above its terms or below', () => {
  expect(said(state, other, own, cost)).toEqual(['国＋他＋一般財源＝事業費']);
});

it.each([
  ['off by more than what rounding gives', [row('事業費', 100, 200, 50, 82), state, other, own]],
  [
    'of too few amounts',
    [row('計', 3, null, null, null), row('a', 1, null, null, null), row('b', 2, null, null, null)],
  ],
  ['of a term that is nothing anywhere', [cost, row('国', 0, 0, 0, 0), row('一般財源', 100, 200, 50, 80)]],
  ['of one row alone', [cost, row('一般財源', 100, 200, 50, 80)]],
])('finds none %s', (_, rows) => {
  expect(said(...rows)).toEqual([]);
});

it('is silent where all terms are blank', () => {
  expect(said(row('計', 3, 7, 11, 15, 9), row('a', 1, 3, 5, 7, null), row('b', 2, 4, 6, 8, null))).toEqual([
    'a＋b＝計',
  ]);
});

it('takes the longest run', () => {
  const wider = row('計', 200, 400, 100, 160);
  expect(said(wider, cost, state, other, own)).toEqual(['事業費＋国＋他＋一般財源＝計', '国＋他＋一般財源＝事業費']);
});
