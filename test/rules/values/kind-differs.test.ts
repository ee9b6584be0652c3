import { clean } from '../../../samples/clean';
import { kindDiffers } from '../../../src/rules/values/kind-differs';
import { testRule } from '../test-rule';

const withKinds = (...kinds: readonly string[]) => ({
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({
      ...card,
      columns: card.columns.map((column, at) => ({ ...column, kind: kinds[at] ?? '' })),
    })),
  })),
});

testRule(kindDiffers, {
  clean: {
    'the same kinds on all cards': {},
    'spellings of one kind': { put: { 'card/1-1/year/0': '令和6年度(当初予算額)', 'card/1-2/year/1': 'R7見込額' } },
    'no kind, which is the one that the layout gives': { put: { 'card/1-1/year/0': '令和6年度' } },
    'no kinds at all': { data: withKinds() },
    'kinds of its own on all cards': { data: withKinds('速報', '要求') },
    "last year's card, as another rule says": {
      put: { 'card/1-1/year/0': '令和5年度(予算)', 'card/1-1/year/1': '令和6年度(見込み)' },
    },
  },
  broken: {
    'another kind on one card': {
      put: { 'card/1-2/year/0': '令和6年度(補正後)' },
      at: 'card/1-2/year/0',
      says: '「令和6年度(補正後)」の区分が、ほかの個票（令和6年度は「予算」）と違う',
    },
    'the kinds swapped, as one': {
      put: { 'card/1-2/year/0': '令和6年度(見込み)', 'card/1-2/year/1': '令和7年度(予算)' },
      at: 'card/1-2/year/0',
      related: ['card/1-2/year/1'],
    },
    'a word that is not known': { put: { 'card/1-2/year/1': '令和7年度(速報)' }, at: 'card/1-2/year/1' },
  },
});
