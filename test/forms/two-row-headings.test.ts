import { direct, shared, twoRowCard, twoRowForm, wages, whole } from '../workbooks/two-row-form';
import { seen, seenProposed } from './seen';

const twice = (amounts: readonly number[]) => amounts.map((amount) => 2 * amount);
const other = twoRowCard('町の写真展', '602202');
const columns = [
  '令和4年度(決算)',
  '令和5年度(決算)',
  '令和6年度(予算)',
  '令和6年度(決算)',
  '令和7年度(予算)',
  '令和8年度(計画)',
];

describe.each([
  ['over its first column', []],
  ['merged over its columns', ['E6:G6']],
])('a year that stands %s', (_, merges) => {
  it('heads a column of amounts for each 区分, and 増減額 is none', () => {
    expect(seen([twoRowCard('写真の保存', '602201', { merges }), other], twoRowForm)).toMatchObject({
      mistakes: [],
      cards: ['1 写真の保存', '2 町の写真展'],
      year: 2024,
      columns,
      cost: twice(direct),
      labour: twice(wages),
      own: {
        '③ 間接経費': twice(shared),
        '⑤ 総コスト計': twice(whole),
        必要性: ['高い 2'],
        効率性: ['普通 2'],
      },
      alone: [{ 事前の点検日: 'R6.4.1', '目的 （だれに）': '市民', 会計: '一般会計' }, {}],
      findings: [],
    });
  });

  it('a wrong 増減額 is said', () => {
    expect(seen([twoRowCard('写真の保存', '602201', { merges, off: 7 }), other], twoRowForm).findings).toEqual([
      'typed-total-differs 602201 G9',
    ]);
  });

  it('a sum that is off is said in its column', () => {
    const total = whole.map((one, index) => (index === 4 ? one + 5 : one));
    expect(seen([twoRowCard('写真の保存', '602201', { merges, total }), other], twoRowForm).findings).toEqual([
      'relation-broken 602201 H14',
    ]);
  });
});

it('columns that nobody has filled in yet are columns all the same, as the form states them', () => {
  const later = [5, 7, 8];
  const blank = (sheet: ReturnType<typeof twoRowCard>) => ({
    ...sheet,
    cells: sheet.cells.filter(({ column, value }) => typeof value !== 'number' || !later.includes(column)),
  });
  const {
    year,
    columns: filled,
    findings,
  } = seen([blank(twoRowCard('写真の保存', '602201')), blank(other)], twoRowForm);
  expect([year, filled]).toEqual([2024, columns.slice(0, 3)]);
  expect(findings.filter((one) => /label-unknown|year/u.test(one))).toEqual([]);
});

it.each([[[]], [['E6:G6']]])('all that is proposed for it reads it alike: years merged as %j', (merges) => {
  expect(seenProposed([twoRowCard('写真の保存', '602201', { merges }), other])).toMatchObject({
    mistakes: [],
    cards: ['1 写真の保存', '2 町の写真展'],
    columns,
    cost: twice(direct),
    labour: twice(wages),
    own: { '③ 間接経費（加算）': twice(shared), '⑤総コスト計': twice(whole) },
    relations: ['⑤＝①＋②＋③－④'],
    findings: [],
  });
});
