import { expect, test } from '@jest/globals';
import { takesColor } from '../../src/cli/takes-color';

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '', TERM: 'xterm' }, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{ isTTY: true }, { TERM: 'dumb' }, false],
  [{}, {}, false],
])('%j with %j: %s', (stream, environment, colors) => {
  expect(takesColor(stream, environment)).toBe(colors);
});
