import { clean } from '../../../samples/clean';
import { sdgTargetUnknown } from '../../../src/rules/values/sdg-target-unknown';
import { testRule } from '../test-rule';

/** The first card bears the list's marks itself. */
const marked = {
  ...clean,
  cardGroups: clean.cardGroups.map((group, at) => ({
    ...group,
    cards: group.cards.map((card, place) =>
      at + place > 0
        ? card
        : { ...card, marks: { logicModel: null, priority: null, populationGoals: null, sdgTargets: '11.4' } },
    ),
  })),
};

testRule(sdgTargetUnknown, {
  clean: {
    targets: {},
    'several, lettered, and numbers': {
      put: {
        'list/1-1/sdgTargets': '11.4、8.3',
        'list/1-2/sdgTargets': '11.A',
        'list/1-3/sdgTargets': { value: 8.1, format: '0.00' },
      },
    },
    'a dash, for none': { put: { 'list/1-1/sdgTargets': '—' } },
    'a blank and an error value': { put: { 'list/1-1/sdgTargets': null, 'list/1-2/sdgTargets': { error: '#REF!' } } },
    'on a row whose card tells it': { data: marked, put: { 'list/1-1/sdgTargets': '11.99' } },
  },
  broken: {
    'a target that became a day': {
      put: { 'list/1-1/sdgTargets': { value: 45_600, format: 'm"月"d"日"' } },
      at: 'list/1-1/sdgTargets',
      says: '「11月4日」をターゲットの番号として読み取れません。セルの表示形式を「文字列」に変えてから、「11.4」や',
    },
    'a target that there is not': {
      put: { 'list/1-1/sdgTargets': '11.9' },
      at: 'list/1-1/sdgTargets',
      says: '「11.9」は、SDGsの169のターゲットにありません',
    },
    'one of several': {
      put: { 'list/1-1/sdgTargets': '11.4、18.1' },
      at: 'list/1-1/sdgTargets',
      says: /の「18\.1」は/,
    },
    'a goal alone': { put: { 'list/1-1/sdgTargets': 11 }, at: 'list/1-1/sdgTargets', says: '読み取れません' },
    words: { put: { 'list/1-1/sdgTargets': '住み続けられるまち' }, at: 'list/1-1/sdgTargets', says: '読み取れません' },
    'on a card': { data: marked, put: { 'card/1-1/sdgTargets': '11.99' }, at: 'card/1-1/sdgTargets' },
    'on the list, where the card leaves it blank': {
      data: marked,
      put: { 'card/1-1/sdgTargets': null, 'list/1-1/sdgTargets': '11.99' },
      at: 'list/1-1/sdgTargets',
    },
  },
});
