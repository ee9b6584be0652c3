import { clean } from '../../../samples/clean';
import { placeOf, type LaidOut } from '../../../samples/lay-out';
import { typedTotalDiffers } from '../../../src/rules/agreement/typed-total-differs';
import type { Cell } from '../../../src/workbook/cell';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items } from '../../workbooks/form-sheet';
import { addedTo } from '../change-cells';
import { changeSheet } from '../sheets';
import { testRule } from '../test-rule';

/** A sheet of totals as a department keeps them: 施策2's 事業費 of both years, and all. */
const totals =
  (
    partial: number | string,
    all: number | string,
    { formula = false, year = '令和6年度(予算)', item = '事業費' } = {},
  ) =>
  (snapshot: Snapshot): Snapshot => {
    const cell = (row: number, column: number, value: string | number): Cell => ({
      row,
      column,
      value,
      format: '',
      formula: formula && typeof value === 'number',
    });
    const cells = [
      cell(0, 1, item),
      cell(1, 1, year),
      cell(2, 0, '施策2 経済循環の推進'),
      cell(3, 0, '小計'),
      cell(3, 1, partial),
      cell(4, 0, '合計'),
      cell(4, 1, all),
    ];
    const sheet = { name: '集計表', visibility: 'visible', type: 'worksheet', mark: null, cells, merges: [] } as const;
    return { ...snapshot, sheets: [...snapshot.sheets, sheet] };
  };

/** The cards with other kinds of amounts, year by year. */
const withKinds = (...kinds: readonly string[]) => ({
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({
      ...card,
      columns: card.columns.map((column, index) => ({ ...column, kind: kinds[index] ?? '' })),
    })),
  })),
});
const withHidden = (sheetName: string, change: (snapshot: Snapshot) => Snapshot) => (snapshot: Snapshot) =>
  changeSheet(change(snapshot), sheetName, (sheet) => [{ ...sheet, visibility: 'hidden' }]);

type Differ = (now: number, next: number) => number | string | null;

/** The cards with a further column beside their amounts, its figures by those of both years; under `heading`. */
const withDifferences =
  (heading: string, differ: Differ, { formula = false } = {}) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot =>
    clean.cardGroups
      .flatMap(({ measure, cards }) => cards.map((card, at) => ({ card, id: `${String(measure)}-${String(at + 1)}` })))
      .reduce((changed, { card, id }) => {
        const [now, next] = card.columns;
        const place = (key: string) => placeOf(laidOut, `card/${id}/${key}/1`);
        const beside = (key: string, value: string | number | null): Cell[] => {
          const { row, column } = place(key);
          return value === null ? [] : [{ row, column: column + 1, value, format: '', formula }];
        };
        const figures = (['cost', 'generalFunds', 'labour'] as const).flatMap((key) =>
          beside(key, differ(Number(now?.[key]), Number(next?.[key]))),
        );
        return addedTo(changed, place('cost').sheet, [...beside('year', heading), ...figures]);
      }, snapshot);

const risen: Differ = (now, next) => next - now;

testRule(typedTotalDiffers, {
  clean: {
    'differences of the years': { change: withDifferences('増減', risen) },
    'differences the other way round, on all cards': { change: withDifferences('差引', (now, next) => now - next) },
    'differences by formula': { change: withDifferences('増減', () => 7, { formula: true }) },
    'differences in words': { change: withDifferences('増減', () => '皆増') },
    'a column of other figures': { change: withDifferences('増減率', () => 7) },
    'a difference of an amount that is lacking': {
      change: withDifferences('増減', (now, next) => (now === 2500 ? 7 : next - now)),
      put: Object.fromEntries(
        ['1-1/cost', '1-1/generalFunds', '1-2/cost', '1-2/generalFunds'].map((key) => [`card/${key}/1`, null]),
      ),
    },
    'a total whose cards stand on a hidden sheet, as another rule says': {
      change: withHidden('個票_施策2', totals(1, 2)),
    },
    'a kind that the cards do not have': { data: withKinds('決算', '見込み'), change: totals(1, 2) },
    'another year of the same kind': { data: withKinds('予算', '予算'), change: totals(15783, 703801) },
    'an amount that cannot be read': { change: totals(1, 2), put: { 'card/2-5/cost/0': '調整中' } },
    'shown again, and summed as shown': { change: totals(15783, 703801), put: { 'card/3-7/name': '計量業務（再掲）' } },
    'no totals': {},
    'the sums of the cards': { change: totals(15783, 703801) },
    formulas: { change: totals(1, 2, { formula: true }) },
    'a year without a kind, of which the cards have two': {
      change: totals(1, 2, { year: '令和6年度' }),
      put: { 'card/2-1/year/0': '令和6年度(決算)' },
    },
    text: { change: totals('調整中', '調整中') },
    'an amount still to be filled in': { change: totals(15000, 703801), put: { 'card/2-1/cost/0': null } },
    'shown again: counted once, or twice': {
      change: totals(15783, 703801 - 5038),
      put: { 'card/3-7/name': '計量業務（再掲）' },
    },
  },
  broken: {
    'a difference': {
      change: withDifferences('増減', risen),
      put: { 'card/2-1/cost/1': 14000 },
      at: '個票_施策2!G6',
      says: '事業費の増減が0千円と入力されていますが、令和7年度(見込み)の14,000千円から令和6年度(予算)の14,581千円を引くと-581千円です',
      reads: ['card/2-1/cost/1', 'card/2-1/cost/0'],
      related: ['card/2-1/cost/1', 'card/2-1/cost/0'],
    },
    'a difference without its sign': {
      change: withDifferences('前年度増減額', risen),
      put: { 'card/1-7/labour/1': 2000 },
      at: '個票_施策1!G62',
    },
    "a 施策's": {
      change: totals(15000, 703801),
      at: '集計表!B4',
      says: '施策2の令和6年度(予算)の事業費の計が15,000千円と入力されていますが、個票の合計は15,783千円です',
      owner: '施策2',
      reads: ['cost', '令和6年度(予算)', 15000, 15783],
    },
    'of an item that the form names otherwise': {
      given: [items({ 欄: '個票', 標準の項目: '事業費', この様式での項目名: '総事業費', 別の表記: '事業費' })],
      change: totals(15000, 703801, { item: '総事業費' }),
      at: '集計表!B4',
      says: '施策2の令和6年度(予算)の総事業費の計が15,000千円',
    },
    "a 施策's, where cards of another stand on a hidden sheet": {
      change: withHidden('個票_施策3', totals(15000, 1)),
      at: '集計表!B4',
    },
    'without an amount that need not stand': {
      change: totals(1, 2),
      put: { 'card/2-5/direction': '新規', 'card/2-5/cost/0': null },
      at: ['集計表!B4', '集計表!B5'],
    },
    'under a year without a kind, of which the cards have one': {
      change: totals(15783, 700000, { year: '令和6年度' }),
      at: '集計表!B5',
    },
    'of all': {
      change: totals(15783, 700000),
      at: '集計表!B5',
      says: '全体の令和6年度(予算)の事業費の計が700,000千円',
      owner: '',
    },
    'after a card was changed': {
      change: totals(15783, 703801),
      put: { 'card/2-1/cost/0': 14582 },
      at: ['集計表!B4', '集計表!B5'],
    },
  },
});
