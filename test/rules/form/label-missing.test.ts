import { clean } from '../../../samples/clean';
import { labelMissing } from '../../../src/rules/form/label-missing';
import { placeOf, type LaidOut } from '../../../samples/lay-out';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { withRows } from '../clean-but';
import { testRule } from '../test-rule';

const listLabels = Object.fromEntries(
  ['number', 'logicModel', 'priority', 'populationGoals', 'sdgTargets', 'name', 'direction', 'department'].map(
    (key) => [`list/label/${key}`, null],
  ),
);

const reason = (required: string) => [items({ 欄: '個票', この様式での項目名: '理由', 種類: '文字', 記入: required })];
/** 理由 on these cards. */
const reasons =
  (...cards: readonly string[]) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot =>
    cards.reduce(
      (changed, card) => insertRow(changed, placeOf(laidOut, `card/${card}/label/progress`), ['理由', '計画どおり']),
      snapshot,
    );
const twoCards = {
  ...clean,
  list: null,
  cardGroups: clean.cardGroups.slice(0, 1).map((group) => ({ ...group, cards: group.cards.slice(0, 2) })),
};

testRule(labelMissing, {
  clean: {
    'an item of 様式定義 that may be left out': { data: twoCards, given: reason('任意') },
    'an item of 様式定義 on each card': { data: twoCards, given: reason('必須'), change: reasons('1-2', '1-1') },
    'a title of the list alone, without rows': {
      data: { ...clean, list: clean.list && { ...clean.list, groups: [] } },
      put: listLabels,
    },
    'a heading of the list that stands twice, as another rule says': {
      put: { 'list/heading/2/name': '施策1 経済循環の推進' },
    },
    'the only project of a 施策 stands last under another in the list, as another rule says': {
      data: withRows(
        1,
        (rows) => [...rows, ...(clean.list?.groups[1]?.rows ?? []).slice(0, 1).map((row) => ({ ...row, number: 15 }))],
        withRows(2, () => []),
      ),
    },
    'all labels': {},
    'no headings in section 2 at all': {
      put: Object.fromEntries(
        [1, 2, 3].flatMap((measure) => [
          [`assessment/${measure}/number`, null],
          [`assessment/${measure}/name`, null],
        ]),
      ),
    },
    'labels spelt with spaces': { layout: { labels: 'spaced' } },
    'an error value where a label stood': { put: { 'card/1-1/label/cost': { error: '#REF!' } } },
    'labels of the KPIs once a KPI': { layout: { kpiLabels: 'each' } },
  },
  broken: {
    'all labels of a 施策’s evaluation are typed over': {
      put: Object.fromEntries(['policy', 'activities', 'issues'].map((key) => [`assessment/2/label/${key}`, '記入欄'])),
      at: 'section/2',
      says: '「2 施策の評価」に、施策2の項目名',
      owner: '施策2',
    },
    'an item that 様式定義 requires, on no card': {
      data: twoCards,
      given: reason('必須'),
      at: 'card/1-1/label/name',
      says: '様式定義で必須とした項目「理由」が、どの個票にもありません',
      reads: ['理由'],
    },
    'an item that 様式定義 requires, on another card alone': {
      data: twoCards,
      given: reason('必須'),
      change: reasons('1-1'),
      at: '個票_施策1!B13',
      says: '個票に、様式定義で必須とした項目名「理由」がありません',
    },
    'a label that was written over, which is not to be typed over': {
      put: { 'card/1-1/label/labour': '（欄外）' },
      at: 'card/1-1/label/labour',
      says: 'この位置には「（欄外）」とあります。項目名であれば「概算人件費」に直し、別のものであれば欄を設けて',
    },
    'a label of the only card, which no other card tells the place of': {
      data: {
        ...clean,
        list: null,
        cardGroups: clean.cardGroups.slice(0, 1).map((group) => ({ ...group, cards: group.cards.slice(0, 1) })),
      },
      put: { 'card/1-1/label/direction': '今後の方向性' },
      at: 'card/1-1/label/name',
      says: '「次年度方針」の欄がどこにあるかを確かめ、ほかの名前であれば「次年度方針」に直し',
    },
    'all labels of the list': {
      put: listLabels,
      at: 'list/label/number',
      says: '項目名「番号」から「担当部・課」がありません',
      related: ['section/5'],
    },
    "the list's heading of a 施策": {
      put: { 'list/heading/2/name': null },
      at: 'list/2-1/number',
      says: '「施策2 経済循環の推進」の見出しがありません。この行の上に行を加え',
      related: ['section/5'],
      owner: '施策2',
      reads: ['施策2 経済循環の推進'],
    },
    'the first heading of the list': { put: { 'list/heading/1/name': null }, at: 'list/1-1/number' },
    'a heading of the list that bears no number': {
      put: { 'list/heading/3/name': '経営基盤の強化' },
      at: 'list/3-1/number',
    },
    'a label of a card': {
      put: { 'card/1-2/label/labour': null },
      at: 'card/1-2/label/labour',
      says: '個票に項目名「概算人件費」がありません',
      related: ['card/1-2/label/name'],
      owner: '施策1-2 会津漆器技術後継者訓練校運営補助金',
      reads: ['概算人件費'],
    },
    'the first label of a card': {
      put: { 'card/2-2/label/name': null },
      at: 'card/2-2/label/name',
      says: '「事業名」',
    },
    'a label of the list': {
      put: { 'list/label/direction': null },
      at: 'list/label/direction',
      says: '「5 事務事業一覧」の表',
    },
    'the heading of the first block of section 2': {
      put: { 'assessment/1/number': null, 'assessment/1/name': null },
      at: 'assessment/1/label/policy',
      says: '「施策1 …」のような施策の見出しを入力してください',
      reads: ['assessment/1/policy'],
    },
    'the heading of another block of section 2': {
      put: { 'assessment/2/number': null, 'assessment/2/name': null },
      at: 'assessment/2/label/policy',
    },
    'a label of section 2': {
      put: { 'assessment/1/label/activities': null },
      at: 'assessment/1/label/activities',
      says: '「2 施策の評価」に項目名「取組状況」',
      owner: '',
    },
    'a label of the header': {
      put: { 'measure/label/content': null },
      at: 'measure/label/content',
      says: '見出しの施策の表',
    },
    'a label of section 3': { put: { 'related/label/name': null }, at: 'related/label/name' },
    'a label of a KPI': {
      put: { 'kpi/2/label/verification': null },
      at: 'kpi/2/label/verification',
      says: '重要業績評価指標の表',
    },
  },
});
