import { readAs, unreadable } from '../../../src/read/values/reading';
import { remembered } from '../../../src/read/values/remembered';
import { aCell } from '../a-cell';

const counting = () =>
  jest.fn((cell: ReturnType<typeof aCell>) => (cell.value === '?' ? unreadable : readAs(cell.value)));

describe('a reader that remembers', () => {
  it('reads a text once', () => {
    const read = counting();
    const again = remembered(read);
    expect([again(aCell('継続')), again(aCell('終了')), again(aCell('継続'))]).toEqual([
      readAs('継続'),
      readAs('終了'),
      readAs('継続'),
    ]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('remembers what cannot be read too', () => {
    const read = counting();
    const again = remembered(read);
    expect([again(aCell('?')), again(aCell('?'))]).toEqual([unreadable, unreadable]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads numbers anew, which their formats tell apart', () => {
    const read = counting();
    const again = remembered(read);
    expect([again(aCell(6, '"令和"0')), again(aCell(6, '"平成"0'))]).toEqual([readAs(6), readAs(6)]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('remembers 5,000 texts, and reads any other right all the same', () => {
    const read = counting();
    const again = remembered(read);
    for (let index = 1; index <= 5_001; index += 1) again(aCell(String(index)));
    read.mockClear();
    expect([again(aCell('1')), again(aCell('5000')), again(aCell('5001'))]).toEqual([
      readAs('1'),
      readAs('5000'),
      readAs('5001'),
    ]);
    expect(read.mock.calls).toEqual([[aCell('5001')]]);
  });
});
