import { builtInLayout, type Layout } from '../../../src/layout/layout';
import type { OwnItem } from '../../../src/layout/own-item';
import { read } from '../../../src/read/read';
import { gridOf } from '../../../src/read/sheet/grid';
import { labelsOf } from '../../../src/read/sheet/labels';
import { address } from '../../../src/workbook/address';
import { cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

const item = (label: string, under: string | null): OwnItem => ({
  form: 'card',
  label,
  also: [],
  under,
  kind: 'amount',
  required: false,
  choices: [],
  sum: 'total',
  lateRequired: false,
  internal: false,
});
const layout: Layout = {
  ...builtInLayout,
  own: [item('財源内訳', null), item('国庫支出金', '財源内訳'), item('その他', '財源内訳')],
};

/** Where その他 counts as a label. */
const others = (rows: readonly Row[], merges: string[] = []) =>
  labelsOf(gridOf(aSheet(rows, merges)), layout)
    .own('card')
    .filter(({ own }) => own.label === 'その他')
    .map((hit) => address(hit));

describe('a label that counts under another', () => {
  it('counts there alone, where the form has one of the same name that stands anywhere', () => {
    const anywhere: Layout = { ...layout, own: [...layout.own, item('その他', null)] };
    const hits = labelsOf(
      gridOf(
        aSheet([
          ['財源内訳', 'その他'],
          ['その他', 5],
        ]),
      ),
      anywhere,
    ).own('card');
    const unders = hits.filter(({ own }) => own.label === 'その他').map((hit) => [address(hit), hit.own.under]);
    expect(unders).toEqual([
      ['B1', '財源内訳'],
      ['A2', '財源内訳'],
    ]);
    const apart = labelsOf(gridOf(aSheet([['その他', 5], ['財源内訳']])), anywhere).own('card');
    expect(apart.filter(({ own }) => own.label === 'その他').map(({ own }) => own.under)).toEqual([null]);
  });

  it.each<[string, Row[], string[]]>([
    ['right of it', [['財源内訳', 'その他', 5]], ['B1']],
    ['in a row below it', [['財源内訳'], ['その他', 5]], ['A2']],
    ['below its like', [['財源内訳'], ['国庫支出金', 1], ['その他', 5]], ['A3']],
    ['below a row of amounts', [['財源内訳'], ['所要一般財源', 1], ['その他', 5]], ['A3']],
    [
      'beside another part of the form',
      [
        ['概要', '財源内訳'],
        ['事業名', 'その他'],
      ],
      ['B2'],
    ],
    ['not above it', [['その他'], ['財源内訳']], []],
    ['not where it does not stand', [['次年度方針', 'その他']], []],
    ['not left of it', [['その他', '財源内訳']], []],
    ['not below another label', [['財源内訳'], ['次年度方針', 'その他']], []],
  ])('stands %s', (_, rows, expected) => {
    expect(others(rows)).toEqual(expected);
  });

  it('stands beside a tall one', () => {
    expect(
      others(
        [
          ['財源内訳', '国庫支出金', 1],
          [null, 'その他', 5],
        ],
        ['A1:A2'],
      ),
    ).toEqual(['B2']);
  });

  it('is a value elsewhere', () => {
    const rows = cardRows({ E2: 'その他', D9: '財源内訳', D10: '国庫支出金', E10: 1, D11: 'その他', E11: 2 });
    const [card] = read({ name: 'a.xlsx', sheets: [aSheet(rows)] }, layout).cards;
    expect(card?.direction).toMatchObject({ state: 'read', value: 'その他' });
  });
});
