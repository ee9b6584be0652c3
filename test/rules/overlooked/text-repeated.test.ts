import { textRepeated } from '../../../src/rules/overlooked/text-repeated';
import { testRule } from '../test-rule';

const long = '・市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて産品の魅力を伝えた。';

testRule(textRepeated, {
  clean: {
    'texts of their own': {},
    'short texts': { put: { 'card/1-1/progress': '・支給した。', 'card/1-2/progress': '・支給した。' } },
    'another field': { put: { 'card/1-1/progress': long, 'card/1-2/review': long } },
    'a line in common': { put: { 'card/1-1/progress': long, 'card/1-2/progress': `${long}\n・展示会に出た。` } },
    再掲: {
      put: {
        'card/1-1/progress': long,
        'card/1-2/progress': long,
        'card/1-2/name': '伝統工芸（再掲）',
      },
    },
    'a project that stands twice, as another rule says': {
      put: {
        'card/1-1/progress': long,
        'card/2-1/progress': long,
        'card/2-1/name': '会津漆器産業従事者支援補助金',
        'list/2-1/name': '会津漆器産業従事者支援補助金',
      },
    },
  },
  broken: {
    'one text': {
      put: { 'card/1-1/progress': long, 'card/2-1/progress': `${long} ` },
      at: 'card/2-1/progress',
      says: '「これまでの取組状況」が、施策1-1 会津漆器産業従事者支援補助金の個票と同じ文章です',
      related: ['card/1-1/progress'],
      reads: ['card/1-1/progress'],
    },
    'two texts of a card': {
      put: { 'card/1-1/summary': long, 'card/2-1/summary': long, 'card/1-1/review': long, 'card/2-1/review': long },
      at: 'card/2-1/summary',
      says: '「概要」「事業の検証」が、',
      related: ['card/1-1/summary', 'card/2-1/review'],
    },
    'a third card': {
      put: { 'card/1-1/review': long, 'card/1-2/review': long, 'card/1-3/review': long },
      at: ['card/1-2/review', 'card/1-3/review'],
    },
  },
});
