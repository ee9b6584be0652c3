import { placeOf, type LaidOut } from '../../../samples/lay-out';
import { relationBroken } from '../../../src/rules/form/relation-broken';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items, withForm } from '../../workbooks/form-sheet';
import { changedAt } from '../change-cells';
import { testRule } from '../test-rule';

/** 様式定義 with one relation. */
const relation =
  (text: string, tolerance: number | null = null) =>
  (snapshot: Snapshot) =>
    withForm(snapshot, items(), [
      ['検算', '許容差'],
      [text, tolerance],
    ]);

/** The first card's rows 所要一般財源 and 概算人件費 as 国庫支出金 and 市債, rows of the office's own. */
const ownRows =
  (text: string, required = '任意') =>
  (snapshot: Snapshot, laidOut: LaidOut) => {
    const respelt = [
      ['generalFunds', '国庫支出金'],
      ['labour', '市債'],
    ].reduce(
      (changed, [key = '', label = '']) =>
        changedAt(changed, placeOf(laidOut, `card/1-1/label/${key}`), { value: label }),
      snapshot,
    );
    const own = { 欄: '個票', 種類: '金額', 記入: required };
    return withForm(
      respelt,
      items({ ...own, この様式での項目名: '国庫支出金' }, { ...own, この様式での項目名: '市債' }),
      [['検算'], [text]],
    );
  };
const funds = (first: string | number | null, second: string | number | null) => ({
  'card/1-1/cost/0': 100,
  'card/1-1/cost/1': null,
  'card/1-1/generalFunds/0': first,
  'card/1-1/generalFunds/1': null,
  'card/1-1/labour/0': second,
  'card/1-1/labour/1': null,
});

testRule(relationBroken, {
  clean: {
    'exactly the tolerance above and below': {
      put: { 'card/1-1/generalFunds/0': 2490, 'card/1-1/generalFunds/1': 2510 },
      change: relation('所要一般財源＝事業費', 10),
    },
    'no relation': { put: { 'card/1-1/generalFunds/0': 1 } },
    'the sample meets it': { change: relation('所要一般財源＝事業費') },
    'within the tolerance of 1': { put: { 'card/1-1/generalFunds/0': 2499 }, change: relation('所要一般財源＝事業費') },
    'within another tolerance': {
      put: { 'card/1-1/generalFunds/0': 2000 },
      change: relation('所要一般財源＝事業費', 500),
    },
    'a bound that is met': { put: { 'card/1-1/generalFunds/0': 1 }, change: relation('所要一般財源≦事業費') },
    'an amount that cannot be read': {
      put: { 'card/1-1/generalFunds/0': '調整中' },
      change: relation('所要一般財源＝事業費'),
    },
    'an amount that has to be filled in': {
      put: { 'card/1-1/cost/0': null },
      change: relation('所要一般財源＝事業費'),
    },
    'a negative amount': { put: { 'card/1-1/generalFunds/0': -5 }, change: relation('所要一般財源＝事業費') },
    'rows of its own that meet it': { put: funds(60, 40), change: ownRows('国庫支出金＋市債＝事業費') },
    'a blank that counts as 0': { put: funds(100, null), change: ownRows('国庫支出金＋市債＝事業費') },
    'nothing on the left': { put: funds(null, null), change: ownRows('国庫支出金＋市債＝事業費') },
    'a blank that has to be filled in': { put: funds(60, null), change: ownRows('国庫支出金＋市債＝事業費', '必須') },
    'yen that floating point cannot hold': {
      put: { ...funds(0.1, 0.2), 'card/1-1/cost/0': 1.3 },
      change: ownRows('国庫支出金＋市債＝事業費'),
    },
  },
  broken: {
    'more than the tolerance above and below': {
      put: { 'card/1-1/generalFunds/0': 2489, 'card/1-1/generalFunds/1': 2511 },
      change: relation('所要一般財源＝事業費', 10),
      at: ['card/1-1/generalFunds/0', 'card/1-1/generalFunds/1'],
    },
    'a heading that cannot be read': {
      put: { 'card/1-1/year/0': '今年', 'card/1-1/generalFunds/0': 2400 },
      change: relation('所要一般財源＝事業費'),
      at: 'card/1-1/generalFunds/0',
      says: /^金額が、検算「所要一般財源＝事業費」に合いません。/u,
    },
    'another sum': {
      put: { 'card/1-1/generalFunds/0': 2400 },
      change: relation('所要一般財源＝事業費'),
      at: 'card/1-1/generalFunds/0',
      says: '令和6年度(予算)の金額が、検算「所要一般財源＝事業費」に合いません。左側は2,400千円ですが、右側によれば2,500千円になるはずです。',
      related: ['card/1-1/cost/0'],
      reads: ['所要一般財源＝事業費', 'card/1-1/cost/0'],
    },
    'both years': {
      put: { 'card/1-1/generalFunds/0': 2400, 'card/1-1/generalFunds/1': 1 },
      change: relation('所要一般財源＝事業費'),
      at: ['card/1-1/generalFunds/0', 'card/1-1/generalFunds/1'],
    },
    'below a bound': {
      put: { 'card/1-1/generalFunds/0': 2400 },
      change: relation('所要一般財源≧事業費', 0),
      at: 'card/1-1/generalFunds/0',
      says: '2,500千円以上になるはずです',
    },
    'above a bound, something taken off': {
      put: { 'card/1-1/generalFunds/0': 2000 },
      change: relation('事業費－所要一般財源≦概算人件費'),
      at: 'card/1-1/cost/0',
      says: /左側は500千円ですが、右側によれば[\d,]+千円以下になるはずです/u,
      related: ['card/1-1/generalFunds/0', 'card/1-1/labour/0'],
    },
    'rows of its own, the first blank': {
      put: funds(null, 40),
      change: ownRows('国庫支出金＋市債＝事業費'),
      at: 'card/1-1/labour/0',
      says: '左側は40千円ですが、右側によれば100千円になるはずです',
    },
  },
});
