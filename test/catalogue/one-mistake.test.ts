import { clean } from '../../samples/clean';
import { layOut, placeOf, type LaidOut } from '../../samples/lay-out';
import { review } from '../../src/review';
import { address } from '../../src/workbook/address';
import type { Place } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { withRows } from '../rules/clean-but';
import { insertRow } from '../rules/insert-row';
import { putAll, type Put } from '../rules/put';
import { addCopy, changeSheet } from '../rules/sheets';
import { randomEvaluation } from '../workbooks/random-evaluation';

/** The one finding: severity and rule, and where, by the item's key or its address; null about no cell. */
type Mistake = readonly [rule: string, at: string | null, make: (laidOut: LaidOut) => Snapshot];

const put = (puts: Readonly<Record<string, Put>>) => (laidOut: LaidOut) => putAll(laidOut, puts);
const hide =
  (name: string) =>
  ({ snapshot }: LaidOut) =>
    changeSheet(snapshot, name, (sheet) => [{ ...sheet, visibility: 'hidden' }]);

/** Empties all cells whose keys begin so, labels and years apart. */
const emptied =
  (...starts: readonly string[]) =>
  (laidOut: LaidOut) => {
    const keys = [...laidOut.places.keys()].filter(
      (key) => starts.some((start) => key.startsWith(start)) && !/card\/.*(?:label|year)/u.test(key),
    );
    return putAll(laidOut, Object.fromEntries(keys.map((key) => [key, null])));
  };

const otherArea = layOut(randomEvaluation(5, { cards: 12, measures: 3, kpis: 2 })).snapshot.sheets.map((sheet) => ({
  ...sheet,
  name: `${sheet.name} (2)`,
}));

/** Mistakes that much else follows from. */
const mistakes: Readonly<Record<string, Mistake>> = {
  'another policy area pasted in': [
    'error section-duplicate',
    '政策分野4 (2)!A3',
    ({ snapshot }) => ({ ...snapshot, sheets: [...snapshot.sheets, ...otherArea] }),
  ],
  "another policy area's first sheet pasted in front": [
    'error section-duplicate',
    '政策分野4 (2)!A3',
    ({ snapshot }) => ({ ...snapshot, sheets: [...otherArea.slice(0, 1), ...snapshot.sheets] }),
  ],
  'a copy of the first sheet': [
    'error section-duplicate',
    '政策分野12 (2)!A8',
    ({ snapshot }) => addCopy(snapshot, '政策分野12', { name: '政策分野12 (2)' }),
  ],
  'a hidden sheet of cards': ['error sheet-hidden', null, hide('個票_施策2')],
  'a hidden list': ['notice sheet-hidden', null, hide('事務事業一覧')],
  'a hidden first sheet': ['error sheet-hidden', null, hide('政策分野12')],
  'no heading of a 施策 in the list': ['error label-missing', 'list/2-1/number', put({ 'list/heading/2/name': null })],
  "a heading over cards with no 施策's number": [
    'error card-missing',
    'cardHeading/2/name',
    put({ 'cardHeading/2/name': '施策9 経済循環の推進' }),
  ],
  "a heading over cards with another 施策's number": [
    'error card-missing',
    'cardHeading/2/name',
    put({ 'cardHeading/2/name': '施策1 経済循環の推進' }),
  ],
  'another number in the header than anywhere else': [
    'error measure-name-differs',
    'measure/2/number',
    put({ 'measure/2/number': '施策9' }),
  ],
  'no row of a 施策 in the header': ['error measure-name-differs', 'measure/label/number', emptied('measure/2/')],
  'a copy of a sheet of cards': [
    'query project-duplicate',
    '個票_施策2 (2)!C3',
    ({ snapshot }) => addCopy(snapshot, '個票_施策2', { name: '個票_施策2 (2)' }),
  ],
  'a label twice on a card': [
    'error label-duplicate',
    '個票_施策1!D16',
    (laidOut) =>
      insertRow(laidOut.snapshot, placeOf(laidOut, 'card/1-2/label/generalFunds'), ['事業費（国庫）', 100, 200]),
  ],
  'all amounts of a year left blank': [
    'error required-blank',
    'card/1-2/cost/1',
    put({ 'card/1-2/cost/1': null, 'card/1-2/generalFunds/1': null, 'card/1-2/labour/1': null }),
  ],
  'an amount with another unit behind it': [
    'error value-unreadable',
    'card/1-2/cost/0',
    put({ 'card/1-2/cost/0': '2,500円' }),
  ],
  "a 施策's number in a card's": ['error value-unreadable', 'card/1-2/number', put({ 'card/1-2/number': '施策1-2' })],
  'an amount with a point for a comma': [
    'error value-unreadable',
    'card/1-2/cost/0',
    put({ 'card/1-2/cost/0': '2.500' }),
  ],
  'an amount shown in ％': [
    'error value-unreadable',
    'card/1-2/cost/0',
    put({ 'card/1-2/cost/0': { value: 25, format: '0%' } }),
  ],
  '万円 over the amounts of a card': [
    'error unit-mismatch',
    'card/1-2/label/moneyUnit',
    put({ 'card/1-2/label/moneyUnit': '財務内容 単位(万円)' }),
  ],
  'a name still to be written': ['query text-unfinished', 'card/1-2/name', put({ 'card/1-2/name': '同上' })],
  'a garbled name': ['query broken-characters', 'card/1-2/name', put({ 'card/1-2/name': '????' })],
  'a character of a name that was lost': [
    'error project-renamed',
    'card/1-1/name',
    put({ 'card/1-1/name': '会津\ufffd器産業従事者支援補助金' }),
  ],
  'a character of a department that was lost': [
    'error attribute-differs',
    'list/1-2/department',
    put({ 'card/1-2/department': '観光商工部・商\ufffd課' }),
  ],
  'question marks beside a department': [
    'query broken-characters',
    'card/1-2/department',
    put({ 'card/1-2/department': '観光商工部・商工課 ???' }),
  ],
  "a character of a 施策's name that was lost": [
    'error measure-name-differs',
    'measure/1/name',
    put({ 'measure/1/name': '地場産業の\ufffd興' }),
  ],
  'a choice of which a character was lost': [
    'query choice-unknown',
    'card/1-2/direction',
    put({ 'card/1-2/direction': '継\ufffd' }),
  ],
  'no heading in section 2': [
    'error label-missing',
    'assessment/1/label/policy',
    put({ 'assessment/1/number': null, 'assessment/1/name': null }),
  ],
  'no labels in the list': ['error label-missing', 'list/label/number', emptied('list/label/')],
  'no list': ['notice list-missing', null, ({ snapshot }) => changeSheet(snapshot, '事務事業一覧', () => [])],
  "a card with its neighbour's name": [
    'error project-renamed',
    'card/1-2/name',
    put({ 'card/1-2/name': '会津漆器技術後継者訓練奨励金' }),
  ],
  "a card with another 施策's project's name": [
    'error project-renamed',
    'card/2-2/name',
    put({ 'card/2-2/name': '計量業務' }),
  ],
  "a row with another project's name": ['error project-renamed', 'card/2-2/name', put({ 'list/2-2/name': '計量業務' })],
  'a card that nobody has filled in': ['error required-blank', 'card/2-3/name', emptied('card/2-3/')],
  'a KPI in words': [
    'notice kpi-in-words',
    'kpi/1/target/0',
    put(
      Object.fromEntries(
        ['target/0', 'target/1', 'target/2', 'actual/0', 'actual/1', 'final'].map((key) => [`kpi/1/${key}`, '実施']),
      ),
    ),
  ],
};

describe('one mistake is one finding', () => {
  it.each(Object.entries(mistakes))('%s', (_, [rule, at, make]) => {
    const laidOut = layOut(clean);
    const { findings } = review(make(laidOut));
    const expected = at !== null && laidOut.places.has(at) ? nameOf(placeOf(laidOut, at)) : at;
    expect(findings.map(({ severity, rule: id, place }) => [`${severity} ${id}`, place && nameOf(place)])).toEqual([
      [rule, expected],
    ]);
  });
});

it('a spare form is no mistake', () => {
  const laidOut = layOut(withRows(2, (rows) => rows.slice(0, 4)));
  expect(review(emptied('card/2-5/')(laidOut)).findings).toEqual([]);
});

const nameOf = (place: Place): string => `${place.sheet}!${address(place)}`;
