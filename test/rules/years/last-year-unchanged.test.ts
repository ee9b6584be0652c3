import { clean } from '../../../samples/clean';
import { lastYearUnchanged } from '../../../src/rules/years/last-year-unchanged';
import { lastYearOf } from '../../workbooks/last-year';
import { withCard } from '../planters/change';
import { plainCards } from '../planters/pick';
import { testRule } from '../test-rule';

const last = lastYearOf(clean);
const [first] = plainCards(clean);
if (!first) throw new RangeError('no card');
const { progress, review, name } = first.card;

testRule(lastYearUnchanged, {
  clean: {
    'without last year’s workbook': {},
    'where all is written anew': { last },
    'a short text that says that there is nothing': {
      last: withCard(last, first, { progress: '特になし' }),
      put: { 'card/1-1/progress': '特になし' },
    },
    'texts that are blank in both': {
      last: withCard(last, first, { progress: null }),
      put: { 'card/1-1/progress': null },
    },
    '概要, which stays from year to year': { last: withCard(last, first, { summary: first.card.summary }) },
  },
  broken: {
    'one text': {
      last: withCard(last, first, { progress }),
      at: 'card/1-1/progress',
      says: '「これまでの取組状況」が、前年度の個票と一字一句同じです。',
      owner: `施策1-1 ${String(name)}`,
      reads: [],
    },
    'both, but for spaces and ends of lines': {
      last: withCard(last, first, { progress: `${String(progress)}\n`, review: `\u3000${String(review)}` }),
      at: 'card/1-1/progress',
      says: /^「これまでの取組状況」と「事業の検証」が、/u,
      reads: ['card/1-1/review'],
    },
    'of a project that bears another name now': {
      last: withCard(last, first, { review, name: `旧${String(name)}` }),
      at: 'card/1-1/review',
    },
  },
});
