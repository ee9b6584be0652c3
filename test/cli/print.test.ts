import { expect, jest, test } from '@jest/globals';
import { print, printError } from '../../src/cli/print';
import { paint } from '../../src/cli/text/paint';

function written(stream: NodeJS.WriteStream, write: () => void): string {
  const spy = jest.spyOn(stream, 'write').mockImplementation(() => true);
  try {
    write();
    return spy.mock.calls.map(([chunk]) => String(chunk)).join('');
  } finally {
    spy.mockRestore();
  }
}

const hostile = 'a\u001b[2Jb\u001b]0;c\u0007d\re\u009b2Jf\u0000g\th\ni';

test('what a workbook says commands no terminal', () => {
  expect(
    written(process.stdout, () => {
      print([hostile]);
    }),
  ).toBe('a [2Jb ]0;c d e 2Jf g\th\ni\n');
  expect(
    written(process.stderr, () => {
      printError(hostile);
    }),
  ).toBe('a [2Jb ]0;c d e 2Jf g\th\ni\n');
});

test('our own colours stay', () => {
  const { error, query, notice, strong, good } = paint(true);
  const lines = [error, query, notice, strong, good].map((color) => color('色'));
  expect(
    written(process.stdout, () => {
      print(lines);
    }),
  ).toBe(`${lines.join('\n')}\n`);
});
