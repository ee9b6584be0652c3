import { brokenCharacters } from '../../../src/rules/overlooked/broken-characters';
import { testRule } from '../test-rule';

const said = (text: string, says: string) => ({ put: { 'card/1-1/summary': text }, at: 'card/1-1/summary', says });

testRule(brokenCharacters, {
  clean: {
    texts: {},
    'a question': { put: { 'card/1-1/summary': 'なぜ必要か？？' } },
    'kanji outside of JIS X 0208, and beyond the BMP': { put: { 'card/1-1/summary': '髙田と𠮷野を結ぶ。' } },
  },
  broken: {
    'a lost character': said('漆器の\ufffdを伝える。', '「概要」の「漆器の」の後ろに、文字化けがあります'),
    'a row of question marks': said('漆器の????', '「漆器の」の後ろに、文字化け'),
    'at the start': said('？？？を伝える。', '「概要」の先頭に'),
    'a private-use character': said('\ue000田を支援する。', '外字（私用領域の文字）'),
    'a name': { put: { 'card/1-1/name': '会津\ufffd器産業従事者支援補助金' }, at: 'card/1-1/name' },
  },
});
