import { clean } from '../../../samples/clean';
import type { MarksData } from '../../../samples/evaluation-data';
import { valueUnreadable } from '../../../src/rules/values/value-unreadable';
import { items } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const withoutKinds = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({ ...card, columns: card.columns.map((column) => ({ ...column, kind: '' })) })),
  })),
};
const withMarks = (marks: MarksData) => ({
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({ ...group, cards: group.cards.map((card) => ({ ...card, marks })) })),
});
const footnote = { struck: null, raised: true } as const;
const corrected = { struck: 'part', raised: false } as const;
const withoutLegend = { ...clean, list: clean.list && { ...clean.list, legend: [] } };

testRule(valueUnreadable, {
  clean: {
    'values of all kinds': {},
    'numbers that tell the 施策 too, where more than one does': {
      put: {
        'card/1-1/number': '1-1',
        'card/1-3/number': '施策1-3',
        'list/1-1/number': '1-1',
        'list/1-2/number': '1-2',
      },
    },
    'a year heading without a kind, which is the one that the layout gives': {
      put: { 'card/1-1/year/0': '令和6年度' },
    },
    'amounts as text': { layout: { amounts: 'fullWidthText' } },
    'an error value': { put: { 'card/1-1/cost/0': { error: '#REF!' } } },
    'a code that has a rule of its own': { put: { 'related/1/code': 'どこか', 'list/1-1/sdgTargets': '海' } },
    'a 基本目標 that has a rule of its own, with a legend': { put: { 'list/1-1/populationGoals': '重点' } },
    'year headings of which none names a kind': { data: withoutKinds },
    'a text of which a part is struck out': { put: { 'card/1-1/summary': { value: '旧新', marked: corrected } } },
    'an amount that is struck out as a whole': {
      put: { 'card/1-1/cost/0': { value: 2500, marked: { struck: 'whole', raised: false } } },
    },
    'a year shown by its format': { put: { 'card/1-1/year/0': { value: 6, format: '"令和"0"年度(予算)"' } } },
    'words that are numbers': { put: { 'kpi/1/description': 5, 'card/1-1/summary': 5, 'kpi/1/unit': 5 } },
    'a department in words that name none': { put: { 'card/1-1/department': '—' } },
    'a blank': { put: { 'card/1-1/cost/0': null } },
  },
  broken: {
    'a department that is a number': {
      put: { 'card/1-1/department': 123 },
      at: 'card/1-1/department',
      says: '「担当部・課」の「123」を部課名として読み取れません',
    },
    'a department that became a day': {
      put: { 'list/1-1/department': { value: 45383, format: '[$-411]ge.m.d' } },
      at: 'list/1-1/department',
      says: '「担当部・課」が日付または時刻の「R6.4.1」になっています',
    },
    'a name that is TRUE': { put: { 'kpi/1/name': true }, at: 'kpi/1/name', says: '「TRUE」を文字として' },
    'a text that is FALSE': { put: { 'card/1-1/summary': false }, at: 'card/1-1/summary' },
    'a choice that is TRUE': { put: { 'card/1-1/direction': true }, at: 'card/1-1/direction' },
    'an amount with a point where thousands are parted': {
      put: { 'card/1-1/cost/0': '２．５００' },
      at: 'card/1-1/cost/0',
      says: '金額として読み取れません。「.」が小数点か桁区切りか決められないため、桁区切りなら「,」に直し',
      fix: null,
    },
    'an amount shown in ％': {
      put: { 'card/1-1/cost/0': { value: 2500, format: '0%' } },
      at: 'card/1-1/cost/0',
      says: '「250000%」を金額として読み取れません。セルの表示形式をパーセントから',
    },
    'an amount in another unit than the card states': {
      put: { 'card/1-1/cost/1': '２，５００円' },
      at: 'card/1-1/cost/1',
      says: '金額として読み取れません。単位の「円」が、財務内容の単位と違います。',
    },
    'a footnote raised behind an amount': {
      put: { 'card/1-1/cost/0': { value: '25001', marked: footnote } },
      at: 'card/1-1/cost/0',
      says: '「25001」は、一部が上付きか下付きの文字',
      fix: null,
    },
    'an amount struck out in part': {
      put: { 'card/1-1/cost/0': { value: '25002600', marked: corrected } },
      at: 'card/1-1/cost/0',
      says: '「25002600」は、一部に取り消し線',
    },
    'a choice struck out in part': {
      put: { 'card/1-1/direction': { value: '継続拡充', marked: corrected } },
      at: 'card/1-1/direction',
    },
    'a target, an SDG target, an area and a 基本目標 with a raised part': {
      put: {
        'kpi/1/target/0': { value: '2253001', marked: footnote },
        'list/1-1/sdgTargets': { value: '11.42', marked: footnote },
        'list/1-1/populationGoals': { value: '基本目標1', marked: footnote },
        'related/1/code': { value: '13-12', marked: footnote },
      },
      at: ['kpi/1/target/0', 'list/1-1/sdgTargets', 'list/1-1/populationGoals', 'related/1/code'],
    },
    'an amount that became a day': {
      put: { 'card/1-1/cost/0': { value: 45_600, format: 'm"月"d"日"' } },
      at: 'card/1-1/cost/0',
      says: '「事業費」が日付または時刻の「11月4日」になっています',
    },
    'a target that became a day': {
      put: { 'kpi/1/target/0': { value: 45_600, format: 'yyyy/m/d' } },
      at: 'kpi/1/target/0',
      says: '「2024/11/4」',
    },
    'a number that became a day': {
      put: { 'card/1-1/number': { value: 45_600, format: 'm/d' } },
      at: 'card/1-1/number',
      says: '「11/4」',
    },
    'an amount with a circled number': { put: { 'card/1-1/cost/0': '①2,500' }, at: 'card/1-1/cost/0' },
    'an amount with a square': { put: { 'card/1-1/cost/0': '500²' }, at: 'card/1-1/cost/0' },
    'an amount': {
      put: { 'card/1-1/cost/0': '調整中' },
      at: 'card/1-1/cost/0',
      says: '「事業費」の「調整中」を金額として読み取れません',
    },
    'an amount, without a legend': {
      data: withoutLegend,
      put: { 'card/1-1/cost/0': '調整中' },
      at: 'card/1-1/cost/0',
      says: '金額として',
    },
    'two amounts in one cell': {
      put: { 'card/1-1/generalFunds/1': '2,500（補正 300）' },
      at: 'card/1-1/generalFunds/1',
    },
    'a truth value, as Excel shows it': {
      put: { 'card/1-1/labour/0': true },
      at: 'card/1-1/labour/0',
      says: '「TRUE」を',
    },
    'a year heading': { put: { 'card/1-1/year/0': '今年度(予算)' }, at: 'card/1-1/year/0', says: '年度と金額の種類' },
    "an item of the office's own": {
      data: withMarks({ logicModel: '多い', priority: null, populationGoals: null, sdgTargets: null }),
      put: { 'card/1-1/label/logicModel': '利用者数' },
      given: [items({ 欄: '個票', この様式での項目名: '利用者数', 種類: '数値' })],
      at: 'card/1-1/logicModel',
      says: '「利用者数」の「多い」を数値として',
    },
    'the year of a KPI': { put: { 'kpi/1/year/0': '昨年度' }, at: 'kpi/1/year/0', says: '年度として' },
    'such a number alone': { put: { 'card/1-1/number': '施策1-1' }, at: 'card/1-1/number' },
    'such a number of another 施策': {
      put: { 'card/1-1/number': '2-1', 'card/1-2/number': '1-2', 'card/1-3/number': '1-3' },
      at: 'card/1-1/number',
    },
    'the number of a card': { put: { 'card/1-1/number': '一番' }, at: 'card/1-1/number', says: '番号として' },
    'the number of a row': { put: { 'list/1-1/number': 'い' }, at: 'list/1-1/number' },
    'the number of a measure': {
      put: { 'measure/2/number': '施策二' },
      at: 'measure/2/number',
      says: '施策番号として',
    },
    'a truth value for a target': { put: { 'kpi/1/target/0': true }, at: 'kpi/1/target/0', says: '数値として' },
    'a 基本目標 without a legend': {
      data: withoutLegend,
      put: { 'list/1-1/populationGoals': '重点' },
      at: 'list/1-1/populationGoals',
      says: '基本目標の番号として',
    },
  },
});
