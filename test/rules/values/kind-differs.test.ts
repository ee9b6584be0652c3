import { clean } from '../../../samples/clean';
import { kindDiffers } from '../../../src/rules/values/kind-differs';
import { items } from '../../workbooks/form-sheet';
import { withCards } from '../clean-but';
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

/** 様式定義 with these columns. */
const yearsOf = (...rows: readonly (readonly [year: string, kind: string, required: string])[]) => [
  items(),
  [['年度', '区分', '記入'], ...rows],
];
const twice = yearsOf(['今年度', '予算', '必須'], ['今年度', '決算見込', '任意'], ['次年度', '見込み', '必須']);
/** Cards with a column of this kind between their two; of the first `count` cards of 施策1, another. */
const between = (kind: string | null, count: number, other: string) => ({
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card, at) => {
      const own = group.measure === 1 && at < count ? other : kind;
      const [now, next] = card.columns;
      if (!now || !next) throw new RangeError('no columns');
      return own === null ? card : { ...card, columns: [now, { ...now, kind: own }, next] };
    }),
  })),
});
const two = withCards(1, (cards) => cards.slice(0, 2), { ...clean, cardGroups: clean.cardGroups.slice(0, 1) });

testRule(kindDiffers, {
  clean: {
    'a column that the layout has, and most cards have not': { data: between(null, 2, '決算見込'), given: twice },
    'a column without a kind, where the layout gives none': {
      data: withKinds('速報', '要求'),
      put: { 'card/1-1/year/0': '令和6年度', 'card/1-1/year/1': '令和7年度' },
      given: yearsOf(['今年度', '', '必須'], ['次年度', '', '必須']),
    },
    'a kind, where most cards name none': {
      data: withKinds(),
      put: { 'card/1-1/year/0': '令和6年度(補正後)' },
      given: yearsOf(['今年度', '', '必須'], ['次年度', '', '必須']),
    },
    'as many of one kind as of another': { data: two, put: { 'card/1-1/year/0': '令和6年度(補正後)' } },
    'a heading that cannot be read, as another rule says': { put: { 'card/1-1/year/0': '今年' } },
    'a heading that is blank': { put: { 'card/1-1/year/0': null } },
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
    'another kind beside the usual one': {
      data: between('決算見込', 1, '補正後'),
      given: twice,
      at: 'card/1-1/year/1',
      says: 'ほかの個票（令和6年度は「予算」「決算見込」）と違うため、金額を別の列に集計しています。見出しの区分を確かめ、直すか、理由を記してください。',
      reads: ['「予算」「決算見込」'],
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'another kind beside a heading that cannot be read': {
      put: { 'card/1-2/year/0': '今年', 'card/1-2/year/1': '令和7年度(速報)' },
      at: 'card/1-2/year/1',
    },
    'another kind on one card': {
      put: { 'card/1-2/year/0': '令和6年度(補正後)' },
      at: 'card/1-2/year/0',
      says: '「令和6年度(補正後)」の区分が、ほかの個票（令和6年度は「予算」）と違う',
    },
    'the kinds swapped, as one': {
      put: { 'card/1-2/year/0': '令和6年度(見込み)', 'card/1-2/year/1': '令和7年度(予算)' },
      at: 'card/1-2/year/0',
      related: ['card/1-2/year/1'],
      reads: ['card/1-2/year/1', '「予算」'],
    },
    'a word that is not known': { put: { 'card/1-2/year/1': '令和7年度(速報)' }, at: 'card/1-2/year/1' },
  },
});
