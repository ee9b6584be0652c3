import { clean } from '../../../samples/clean';
import type { MarksData } from '../../../samples/evaluation-data';
import { markDiffers } from '../../../src/rules/overlooked/mark-differs';
import { testRule } from '../test-rule';

const none: MarksData = { logicModel: null, priority: null, populationGoals: null, sdgTargets: null };
/** The sample whose cards bear the labels of the list's marks: the first and the second card these, the others none. */
const withMarks = (first: Partial<MarksData>, second: Partial<MarksData> = {}) => ({
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card, at) => ({
      ...card,
      marks: group.measure !== 1 ? null : { ...none, ...(at === 0 ? first : at === 1 ? second : {}) },
    })),
  })),
});
/** What the list says of all cards of the first 施策. */
const listed = (column: keyof MarksData, first: string | null, second: string | null = null) =>
  Object.fromEntries(
    Array.from({ length: 14 }, (_, at) => [`list/1-${at + 1}/${column}`, [first, second][at] ?? null]),
  );

testRule(markDiffers, {
  clean: {
    'a column that is blank on the list, and a dash on cards': {
      data: withMarks({ priority: '—' }),
      put: { ...listed('priority', null), 'list/3-5/priority': null },
    },
    'other circles and ticks of one meaning': {
      data: withMarks({ priority: '◯', logicModel: '✔' }),
      put: { ...listed('priority', '○'), ...listed('logicModel', 'レ') },
    },
    'a target that there is not, as another rule says': {
      data: withMarks({ sdgTargets: '8.3、99.9' }),
      put: listed('sdgTargets', '8.3'),
    },
    'no such labels on cards': {},
    'the same': { data: withMarks({ priority: '◎' }), put: listed('priority', '◎') },
    'circles of another kind, and ticks': {
      data: withMarks({ priority: '○', logicModel: 'レ' }),
      put: { ...listed('priority', '〇'), ...listed('logicModel', '✓') },
    },
    'targets in another order': {
      data: withMarks({ sdgTargets: '8.3、11.4' }),
      put: listed('sdgTargets', '11.4、8.3'),
    },
    'a dash and a blank': { data: withMarks({ priority: '—' }, { priority: '◎' }), put: listed('priority', null, '◎') },
    'a label blank on all cards': { data: withMarks({}), put: listed('priority', '◎') },
    'a mark that is none, as another rule says': {
      data: withMarks({ priority: '要' }, { priority: '◎' }),
      put: listed('priority', '◎', '◎'),
    },
    'a mark on the list that is none': {
      data: withMarks({ priority: '◎' }, { priority: '◎' }),
      put: listed('priority', '要', '◎'),
    },
    'a goal that the legend has not, as another rule says': {
      data: withMarks({ populationGoals: '基本目標9' }, { populationGoals: '基本目標1・9' }),
      put: listed('populationGoals', '基本目標1', '基本目標1'),
    },
    'a mark between spaces': {
      data: withMarks({ priority: ' ◎ ' }, { priority: ' — ' }),
      put: listed('priority', '◎', null),
    },
    'no list': { data: { ...withMarks({ priority: '◎' }), list: null } },
    'targets that cannot be read, as another rule says': {
      data: withMarks({ sdgTargets: '海' }),
      put: listed('sdgTargets', '11.4'),
    },
  },
  broken: {
    'circles and ticks that differ': {
      data: withMarks({ priority: '◯', logicModel: '✔' }),
      put: { ...listed('priority', '✓'), ...listed('logicModel', '〇') },
      at: ['list/1-1/priority', 'list/1-1/logicModel'],
      says: '正しいほうにそろえてください（一覧を作り直すと、個票の記入になります）。',
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'one of several targets': {
      data: withMarks({ sdgTargets: '8.3、11.4' }),
      put: listed('sdgTargets', '8.3'),
      at: 'list/1-1/sdgTargets',
      says: '一覧では「8.3」、個票では「8.3、11.4」',
    },
    'goals, without a legend': {
      data: { ...withMarks({ populationGoals: '基本目標8' }), list: clean.list && { ...clean.list, legend: [] } },
      put: listed('populationGoals', '基本目標9'),
      at: 'list/1-1/populationGoals',
    },
    'one card of a column that nobody has filled in on the list': {
      data: withMarks({ priority: '◎' }),
      put: { ...listed('priority', null), 'list/3-5/priority': null },
      at: 'list/1-1/priority',
      says: /個票1枚には記入があります/u,
      related: ['card/1-1/priority'],
    },
    'a column of the list that nobody has filled in': {
      data: withMarks({ priority: '◎' }, { priority: '○' }),
      put: { ...listed('priority', null), 'list/3-5/priority': null },
      at: 'list/1-1/priority',
      says: /一覧ではどの行も空欄ですが、個票2枚には記入があります（「施策1-1 .*」は「◎」）/u,
      related: ['card/1-1/priority', 'list/1-2/priority'],
      reads: ['card/1-1/priority', 'card/1-2/priority'],
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'a goal among several': {
      data: withMarks({ populationGoals: '基本目標1' }, { populationGoals: '基本目標2' }),
      put: listed('populationGoals', '基本目標1', '基本目標1'),
      at: 'list/1-2/populationGoals',
    },
    'a mark on the list alone': {
      data: withMarks({}, { priority: '◎' }),
      put: listed('priority', '◎', '◎'),
      at: 'list/1-1/priority',
      says: '「重点事業」が、一覧では「◎」、個票では空欄となっています',
      related: ['card/1-1/priority'],
      reads: ['card/1-1/priority'],
    },
    'a mark on the card alone': {
      data: withMarks({ priority: '◎' }, { priority: '◎' }),
      put: listed('priority', null, '◎'),
      at: 'list/1-1/priority',
      says: '一覧では空欄、個票では「◎」',
    },
    'other targets': {
      data: withMarks({ sdgTargets: '17.1' }),
      put: listed('sdgTargets', '11.4'),
      at: 'list/1-1/sdgTargets',
      says: '一覧では「11.4」、個票では「17.1」',
    },
    'another 基本目標': {
      data: withMarks({ populationGoals: '基本目標1' }),
      put: listed('populationGoals', '基本目標1・2'),
      at: 'list/1-1/populationGoals',
    },
    'another mark': {
      data: withMarks({ logicModel: '◎' }),
      put: listed('logicModel', '○'),
      at: 'list/1-1/logicModel',
    },
  },
});
