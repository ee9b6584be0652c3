import { metricsOf } from '../../../src/rules/words/letter-widths';
import { lineCount, widthIn } from '../../../src/rules/words/text-lines';

const { widthOf } = metricsOf({ name: 'ＭＳ ゴシック', size: 10 });
const count = (text: string, width = 10) => lineCount(text, width, widthOf);

test.each([
  ['', 1],
  ['あ'.repeat(10), 1],
  ['あ'.repeat(11), 2],
  ['あ'.repeat(20), 2],
  ['一\n二\r\n三\n\n', 3],
  ['一\n\n三', 3],
  // Half-width letters take half the room.
  ['a'.repeat(20), 1],
  // A mark that may not begin a line takes the letter before it along; a bracket, the one behind it.
  [`${'あ'.repeat(10)}。${'あ'.repeat(8)}`, 2],
  [`${'あ'.repeat(10)}。${'あ'.repeat(9)}`, 3],
  [`${'あ'.repeat(9)}「${'あ'.repeat(9)}`, 2],
  [`${'あ'.repeat(9)}「${'あ'.repeat(10)}`, 3],
  // Words are not parted, but for one that is longer than a line.
  ['あああああ evaluation', 2],
  ['x'.repeat(41), 3],
  [`あ${'x'.repeat(41)}`, 4],
  ['・'.repeat(25), 3],
])('%j takes %i lines', (text, lines) => expect(count(text)).toBe(lines));

test('white space at the end of a line takes no room', () => {
  expect(count(`${'あ'.repeat(10)}\u3000${'あ'.repeat(10)}`)).toBe(2);
});

test('a text of many marks takes linear time', () => {
  const before = process.cpuUsage().user;
  count('（'.repeat(32_000));
  count('、'.repeat(32_000));
  expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
});

test('letters that nobody sees have no width', () => {
  expect(widthIn('か\u3099\u200b', widthOf)).toBe(1);
});
