import { brokenCharacters } from '../../../src/rules/overlooked/broken-characters';
import { testRule } from '../test-rule';

const said = (text: string, says: string) => ({ put: { 'card/1-1/summary': text }, at: 'card/1-1/summary', says });

testRule(brokenCharacters, {
  clean: {
    'a name that is whole on the list, as another rule says': {
      put: { 'card/1-1/name': '会津\ufffd器産業従事者支援補助金' },
    },
    'a row of the list that is whole on the card': { put: { 'list/1-1/name': '会津\ufffd器産業従事者支援補助金' } },
    'a department that is whole on the card': { put: { 'list/1-1/department': '観光商工部・商\ufffd課' } },
    'a 施策 that is whole elsewhere': { put: { 'measure/1/name': '地場産業の\ufffd興' } },
    'an amount, a choice and a mark, as other rules say': {
      put: { 'card/1-1/cost/0': '25\ufffd0', 'card/1-2/direction': '継\ufffd', 'list/1-1/priority': '\ue000' },
    },
    texts: {},
    'a question': { put: { 'card/1-1/summary': 'なぜ必要か？？' } },
    'kanji outside of JIS X 0208, and beyond the BMP': { put: { 'card/1-1/summary': '髙田と𠮷野を結ぶ。' } },
  },
  broken: {
    'a lost character': said('漆器の\ufffdを伝える。', '「概要」の「漆器の」の後ろに、文字化けがあります'),
    'a row of question marks': said('漆器の????', '「漆器の」の後ろに、文字化け'),
    'at the start': said('？？？を伝える。', '「概要」の先頭に'),
    'a private-use character': said('\ue000田を支援する。', '外字（私用領域の文字）'),
    'a name, on card and list': {
      put: { 'card/1-1/name': '会津\ufffd器支援補助金', 'list/1-1/name': '会津\ufffd器支援補助金' },
      at: ['card/1-1/name', 'list/1-1/name'],
      owner: '施策1-1 会津\ufffd器支援補助金',
    },
    'a 施策, at all places': {
      put: {
        'measure/1/name': '地場\ufffd業',
        'assessment/1/name': '地場\ufffd業',
        'list/heading/1/name': '施策1 地場\ufffd業',
        'cardHeading/1/name': '施策1 地場\ufffd業',
      },
      at: 'measure/1/name',
    },
    'a long text, of which the last characters before it are quoted': said(
      '一二三四五六七八九 十\n百\ufffd千。',
      '「概要」の「六七八九 十 百」の後ろに、文字化けがあります。元の文書を確かめて、正しい文字に直してください。',
    ),
    'a private-use character beyond the BMP': said('\u{f0000}田を支援する。', '「概要」の先頭に、外字'),
  },
});
