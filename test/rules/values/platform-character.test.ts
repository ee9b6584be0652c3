import { platformCharacter } from '../../../src/rules/values/platform-character';
import { testRule } from '../test-rule';

testRule(platformCharacter, {
  clean: {
    'characters of every platform': { put: { 'card/1-1/summary': '高崎の(1)、昭和 ≒ 100%、株式会社' } },
  },
  broken: {
    'circled numbers': {
      put: { 'card/1-1/summary': '①研修②相談①' },
      at: 'card/1-1/summary',
      says: '機種依存文字「①」「②」が',
    },
    'kanji of IBM': { put: { 'card/1-1/name': '髙﨑基金' }, at: 'card/1-1/name', says: '「髙」「﨑」' },
    'user-defined characters': { put: { final: '\ue000さん' }, at: 'final' },
  },
});
