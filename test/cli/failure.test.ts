import { expect, it } from '@jest/globals';
import { failureOf } from '../../src/cli/failure';
import { HostError } from '../../src/workbook/host';

it.each([
  ['cannot-write', 'out/b.xlsx', /^out\/b\.xlsx: 書き込めません/u],
  ['protected-sheet', '個票', /^a\.xlsx（個票）: シートが保護されている/u],
  ['damaged', 'xl/workbook.xml', /^a\.xlsx: 壊れている/u],
  ['changed-meanwhile', 'a.xlsx', /^a\.xlsx: 読み取ったあとに内容が変わっています。.*もう一度実行してください。$/u],
] as const)('%s of %s is told by the file that staff know, and by what they can do', (code, detail, words) => {
  expect(failureOf('a.xlsx', new HostError(code, detail))).toEqual({
    file: 'a.xlsx',
    code,
    message: expect.stringMatching(words),
  });
});

it('never speaks of a button', () => {
  const { message } = failureOf('a.xlsx', new HostError('changed-meanwhile', 'a.xlsx'));
  expect(message).not.toContain('［');
});

it('throws on what is no failure of a file', () => {
  expect(() => failureOf('a.xlsx', new RangeError('x'))).toThrow(RangeError);
});
