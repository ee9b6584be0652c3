import { clean } from '../../../samples/clean';
import { placeOf } from '../../../samples/lay-out';
import { requiredBlank } from '../../../src/rules/values/required-blank';
import { withRows } from '../clean-but';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { changeSheet } from '../sheets';
import { testRule, type Case } from '../test-rule';

const written = [
  'obligation',
  'department',
  'direction',
  'summary',
  'cost/0',
  'cost/1',
  'generalFunds/0',
  'generalFunds/1',
  'labour/0',
  'labour/1',
  'progress',
  'review',
];
const emptied = (id: string, ...others: readonly string[]) =>
  Object.fromEntries([...written, ...others].map((field) => [`card/${id}/${field}`, null]));

/** The list on a tab that the add-in made. */
const generated: Pick<Case, 'layout' | 'change'> = {
  layout: { sections: 'sheet-each' },
  change: (snapshot, laidOut) => {
    const tab = placeOf(laidOut, 'list/1-1/name').sheet;
    return changeSheet(snapshot, tab, (sheet) => [
      { ...sheet, mark: { kind: 'list', version: 1, tab, area: 'A1:H40' } },
    ]);
  },
};

const late = [
  items(
    { 欄: '個票', 標準の項目: '事業の検証', 記入段階: '最終から' },
    { 欄: '個票', 標準の項目: '概算人件費', 記入段階: '最終から' },
  ),
];

const withOneCard = {
  ...clean,
  list: null,
  cardGroups: clean.cardGroups.slice(0, 1).map((group) => ({ ...group, cards: group.cards.slice(0, 1) })),
};

/** Each card with a column of last year's, its amounts blank on the first; the office's form says whether it may be. */
const lastYear = (required: string | null, direction = '継続'): Pick<Case, 'data' | 'given'> => ({
  data: {
    ...clean,
    cardGroups: clean.cardGroups.map((group, at) => ({
      ...group,
      cards: group.cards.map((card, index) => {
        const cost = at + index === 0 ? null : 1;
        return {
          ...card,
          direction: at + index === 0 ? direction : card.direction,
          columns: [{ year: 2023, kind: '決算', cost, generalFunds: cost, labour: 1 }, ...card.columns],
        };
      }),
    })),
  },
  given: [
    items(),
    [
      ['年度', '区分', '記入'],
      ['前年度', '決算', required],
      ['今年度', '予算', '必須'],
      ['次年度', '見込み', '任意'],
    ],
  ],
});

/** A blank 国庫支出金 over another label of the one card. */
const granted = (label: string): Case => ({
  given: [items({ 欄: '個票', この様式での項目名: '国庫支出金', 種類: '金額', 記入: '必須' })],
  data: withOneCard,
  change: (snapshot, laidOut) => insertRow(snapshot, placeOf(laidOut, `card/1-1/label/${label}`), ['国庫支出金']),
});

testRule(requiredBlank, {
  clean: {
    'all filled in': {},
    'a year of a card without 財務内容, as another rule says': {
      put: { 'card/1-1/label/moneyUnit': null, 'card/1-1/year/0': null },
    },
    'a spare form, with the number it came with': {
      data: withRows(2, (rows) => rows.slice(0, 4)),
      put: emptied('2-5', 'name'),
    },
    'a spare form where there is no list': { data: { ...clean, list: null }, put: emptied('2-5', 'number', 'name') },
    'a dash': { put: { 'card/1-1/labour/0': '—', 'card/1-1/labour/1': '－' } },
    'marks, a description and an actual left blank': {
      put: {
        'list/1-1/sdgTargets': null,
        'list/1-1/priority': null,
        'kpi/1/description': null,
        'kpi/1/actual/0': null,
      },
    },
    'next year of a project that ends': {
      put: { 'card/2-5/cost/1': null, 'card/2-5/generalFunds/1': null, 'card/2-5/labour/1': null },
    },
    "this year of what is new in the office's words": {
      put: { 'card/1-1/direction': '創設', 'card/1-1/cost/0': null },
      given: [
        items(),
        [
          ['選択肢', '扱い'],
          ['創設', '新規'],
        ],
      ],
    },
    'a column of last year, which may be blank unless the form says otherwise': lastYear(null),
    'a column of next year that may be blank': {
      ...lastYear('任意'),
      put: { 'card/1-2/cost/2': null, 'card/1-2/generalFunds/2': null },
    },
    'last year of a new project': {
      ...lastYear('必須', '新規'),
      put: { 'list/1-1/direction': '新規', 'card/1-1/cost/1': null },
    },
    'a card begun with what the form leaves to the department': {
      given: [items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' })],
      put: { 'card/2-5/summary': null },
    },
    'this year of a new project': { put: { 'card/1-1/direction': '新規', 'card/1-1/cost/0': null } },
    'an amount of a project that ends, of a year that cannot be read': {
      put: { 'card/2-5/year/1': '来年', 'card/2-5/cost/1': null },
    },
    'targets, which have a rule of their own': { put: { 'kpi/1/target/0': null, 'kpi/1/final': null } },
    '検証 before an actual stands': {
      put: { 'kpi/1/verification': null, 'kpi/1/actual/0': '—', 'kpi/1/actual/1': null },
    },
    'an empty table of section 3': {
      put: { 'related/1/code': '該当なし', 'related/1/name': null, 'related/1/department': null },
    },
  },
  broken: {
    "a yearly amount of the office's own": {
      ...granted('progress'),
      at: ['個票_施策1!E9', '個票_施策1!F9'],
      says: '令和6年度(予算)の国庫支出金が空欄です',
    },
    "an amount of the office's own that stands by itself": {
      ...granted('summary'),
      at: '個票_施策1!C5',
      says: '「国庫支出金」が空欄です',
    },
    'what is due at the close alone, before it': {
      put: { 'card/1-1/review': null, 'card/1-1/cost/0': null, 'card/1-1/labour/0': null },
      settings: { stage: '所管課提出' },
      given: late,
      at: ['card/1-1/cost/0', 'card/1-1/labour/0', 'card/1-1/review'],
    },
    'what is due at the close alone, before it, for itself': {
      put: { 'card/1-1/review': null },
      settings: { stage: '所管課提出' },
      given: late,
      at: 'card/1-1/review',
      severity: 'notice',
    },
    'an amount that is due at the close alone, before it': {
      put: { 'card/1-1/labour/0': null, 'card/1-1/labour/1': null },
      settings: { stage: '所管課提出' },
      given: late,
      at: ['card/1-1/labour/0', 'card/1-1/labour/1'],
      severity: 'notice',
    },
    'what is due at the close alone, at the close': {
      put: { 'card/1-1/review': null },
      given: late,
      at: 'card/1-1/review',
      severity: 'error',
    },
    'last year, where the form says so': {
      ...lastYear('必須'),
      at: 'card/1-1/cost/0',
      says: '令和5年度(決算)の事業費、所要一般財源が空欄です',
      related: ['card/1-1/generalFunds/0'],
      reads: ['card/1-1/generalFunds/0'],
    },
    'last year of a project that ends, where the form says so': {
      ...lastYear('必須', '終了'),
      put: { 'list/1-1/direction': '終了' },
      at: 'card/1-1/cost/0',
    },
    'a card that nobody has filled in, at the first item that its form asks for': {
      given: [items({ 欄: '個票', 標準の項目: '法定／自主', 記入: '任意' })],
      put: emptied('2-5'),
      at: 'card/2-5/department',
    },
    'a card on which only an item of the office’s own is filled in': {
      given: [items({ 欄: '個票', この様式での項目名: '国庫支出金', 種類: '文字' })],
      data: withOneCard,
      put: emptied('1-1'),
      change: (snapshot, laidOut) =>
        insertRow(snapshot, placeOf(laidOut, 'card/1-1/label/progress'), ['国庫支出金', 'あり']),
      at: [
        'card/1-1/obligation',
        'card/1-1/department',
        'card/1-1/direction',
        'card/1-1/summary',
        '個票_施策1!C10',
        '個票_施策1!C11',
      ],
    },
    'a card that nobody has filled in': {
      put: emptied('2-5'),
      at: 'card/2-5/obligation',
      says: '「会津若松市循環型地域経済活性化奨励金」の個票は、まだ記入されていません',
    },
    'the empty form of a listed project': {
      put: { ...emptied('2-3', 'name', 'year/0', 'year/1'), 'list/2-4/name': '別の新しい事業' },
      at: 'card/2-3/name',
      says: '一覧にある「日本貿易振興機構福島貿易情報センター負担金」の個票がありません',
      related: ['list/2-3/name'],
    },
    'the empty form of a listed project, without a number': {
      put: emptied('2-3', 'number', 'name'),
      at: 'card/2-3/name',
      related: ['list/2-3/name'],
    },
    'a spare form beside that of a listed project': {
      data: withRows(2, (rows) => rows.slice(0, 4)),
      put: { ...emptied('2-4', 'number', 'name'), ...emptied('2-5', 'number', 'name') },
      at: 'card/2-4/name',
    },
    'forms of which none is begun, once, where there is no list': {
      data: withOneCard,
      put: emptied('1-1', 'number', 'name'),
      at: 'card/1-1/name',
      says: 'まだ1件の事業も記入されていません',
    },
    'an amount': {
      put: { 'card/1-1/labour/0': null },
      at: 'card/1-1/labour/0',
      says: '令和6年度(予算)の概算人件費が空欄です',
    },
    'amounts of one year column, together': {
      put: { 'card/1-1/cost/1': null, 'card/1-1/labour/1': null, 'card/1-2/cost/1': null, 'card/1-1/cost/0': null },
      at: ['card/1-1/cost/0', 'card/1-1/cost/1', 'card/1-2/cost/1'],
    },
    'all amounts of a year': {
      put: { 'card/1-1/cost/1': null, 'card/1-1/generalFunds/1': null, 'card/1-1/labour/1': null },
      at: 'card/1-1/cost/1',
      says: '令和7年度(見込み)の事業費、所要一般財源、概算人件費が空欄です。',
      related: ['card/1-1/generalFunds/1', 'card/1-1/labour/1'],
      reads: ['card/1-1/generalFunds/1', 'card/1-1/labour/1'],
    },
    'a direction, but no amounts that hang on it': {
      put: { 'card/1-1/direction': null, 'card/1-1/cost/0': null },
      at: 'card/1-1/direction',
    },
    'a direction on a card, not what a generated list repeats of it': {
      ...generated,
      put: { 'card/1-1/direction': null, 'list/1-1/direction': null },
      at: 'card/1-1/direction',
    },
    'a direction on a generated list alone': {
      ...generated,
      put: { 'list/1-1/direction': null },
      at: 'list/1-1/direction',
    },
    'white space alone': { put: { 'card/1-1/name': ' 　' }, at: 'card/1-1/name', says: '「事業名」が空欄です' },
    'this year of a project that ends': { put: { 'card/2-5/cost/0': null }, at: 'card/2-5/cost/0' },
    'next year of a new project': {
      put: { 'card/1-1/direction': '新規', 'card/1-1/cost/1': null },
      at: 'card/1-1/cost/1',
    },
    'a year': { put: { 'card/1-1/year/0': null }, at: 'card/1-1/year/0', says: '空欄' },
    'the number of a card': { put: { 'card/1-1/number': null }, at: 'card/1-1/number' },
    'the text of a card': { put: { 'card/3-1/review': null }, at: 'card/3-1/review', says: '「事業の検証」' },
    'a direction on the list': { put: { 'list/1-1/direction': null }, at: 'list/1-1/direction' },
    'a department on the list': { put: { 'list/1-1/department': null }, at: 'list/1-1/department' },
    'a name on the list': { put: { 'list/2-1/name': null }, at: 'list/2-1/name' },
    "a measure's content": { put: { 'measure/2/content': null }, at: 'measure/2/content' },
    'a text of section 2': { put: { 'assessment/2/issues': null }, at: 'assessment/2/issues' },
    'a row of section 3': { put: { 'related/1/department': null }, at: 'related/1/department' },
    '検証 once an actual stands': { put: { 'kpi/1/verification': null }, at: 'kpi/1/verification' },
    '検証 of an actual in words': {
      put: { 'kpi/1/verification': null, 'kpi/1/actual/0': '実施', 'kpi/1/actual/1': null },
      at: 'kpi/1/verification',
    },
    'the unit of a KPI': { put: { 'kpi/2/unit': null }, at: 'kpi/2/unit' },
    'the final evaluation': { put: { final: null }, at: 'final', severity: 'error' },
    'the final evaluation, before it is due': {
      put: { final: null },
      settings: { stage: '所管課提出' },
      at: 'final',
      severity: 'notice',
    },
    'another text at that stage': {
      put: { 'card/1-1/summary': null },
      settings: { stage: '所管課提出' },
      at: 'card/1-1/summary',
      severity: 'error',
    },
  },
});
