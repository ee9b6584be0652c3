import { unitMismatch } from '../../../src/rules/values/unit-mismatch';
import { placeOf } from '../../../samples/lay-out';
import { putAt } from '../put';
import { items } from '../../workbooks/form-sheet';
import { testRule, type Case } from '../test-rule';

const inYen = [
  items(),
  [
    ['項目', '値'],
    ['金額の単位', '円'],
  ],
];
/** Every 千円 of the labels becomes 円. */
const everywhereYen: NonNullable<Case['change']> = (snapshot) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(/単位(.?)千円/u, '単位$1円') } : cell,
    ),
  })),
});

testRule(unitMismatch, {
  clean: {
    千円: {},
    'another spelling of 千円': { layout: { labels: 'unitWithColon' } },
    'the unit of 様式定義': { put: { 'card/1-1/label/moneyUnit': '財務内容' }, given: inYen, change: everywhereYen },
    'no unit at all': { put: { 'card/1-1/label/moneyUnit': '財務内容' } },
  },
  broken: {
    '万円, which is not 円': {
      put: { 'card/1-1/label/moneyUnit': '財務内容 単位(万円)' },
      at: 'card/1-1/label/moneyUnit',
      says: '単位が「万円」になっています',
    },
    '千円 where 様式定義 says 円': {
      given: inYen,
      change: (snapshot, laidOut) =>
        putAt(everywhereYen(snapshot, laidOut), placeOf(laidOut, 'card/1-1/label/moneyUnit'), '財務内容\n単位(千円)'),
      at: 'card/1-1/label/moneyUnit',
      says: '「千円」になっています。集計では千円に換算していますが、単位を「円」とし、金額を円単位で',
    },
    円: { put: { 'card/1-1/label/moneyUnit': '財務内容\n単位(円)' }, at: 'card/1-1/label/moneyUnit', says: '「円」' },
    百万円: {
      put: { 'card/1-1/label/moneyUnit': '財務内容（単位：百万円）' },
      at: 'card/1-1/label/moneyUnit',
      says: '「百万円」',
    },
  },
});
