import { inOneLine } from '../../src/model/in-one-line';

test.each([
  ['商工課\n観光課', '商工課／観光課'],
  ['商工課 \n \n　観光課', '商工課／観光課'],
  ['商工課\r\n観光課', '商工課／観光課'],
  ['商工課 観光課', '商工課 観光課'],
  ['\n商工課', '／商工課'],
])('%j is %j in one line', (text, line) => {
  expect(inOneLine(text, '／')).toBe(line);
});
