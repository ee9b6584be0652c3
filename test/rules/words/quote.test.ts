import { quote } from '../../../src/rules/words/quote';

it.each([
  ['継続', '「継続」'],
  [' 一行目 \n 二行目 ', '「一行目 二行目」'],
  ['一\n\n二', '「一 二」'],
  ['長'.repeat(60), `「${'長'.repeat(60)}」`],
  ['長'.repeat(61), `「${'長'.repeat(60)}…」`],
  ['𠮷'.repeat(30), `「${'𠮷'.repeat(30)}」`],
  ['', '「」'],
])('messages quote %j as %s', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
