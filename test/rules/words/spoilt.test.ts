import { isSpoilt } from '../../../src/rules/words/spoilt';

it.each([
  ['ガイド', false],
  ['カ\u3099イド', true],
  ['漢字', false],
  ['⼾籍', true],
  ['ｶﾞｲﾄﾞ', true],
  ['補\u200b助', true],
  ['葛\u{e0100}城', true],
  ['\ue000田', true],
  ['補\ufffd助', true],
  ['髙橋〜ー①（Ａ）', false],
])('%j: %s', (text, expected) => {
  expect(isSpoilt(text)).toBe(expected);
});
