import { openCompoundFile } from '../../../../src/hosts/xlsx/encryption/compound-file';
import { compoundFile } from './encrypt';

const numbered = (length: number): Buffer =>
  Buffer.alloc(
    length,
    Uint8Array.from({ length: 251 }, (_, index) => index),
  );
const tableAt = 512;

describe('streams of', () => {
  test.each([
    ['no byte', 0],
    ['a small sector', 64],
    ['one byte more', 65],
    ['all but what has sectors of its own', 4095],
    ['one sector after the other', 4096],
    ['more sectors than one table counts', 100_000],
    ['more tables than the header has room for', 7_300_000],
  ])('%s', (_, length) => {
    const content = numbered(length);
    const streams = openCompoundFile(compoundFile({ before: numbered(700), Wanted: content, after: numbered(5000) }));
    expect(Buffer.compare(streams?.('Wanted') ?? Buffer.from('none'), content)).toBe(0);
    expect(Buffer.compare(streams?.('after') ?? Buffer.from('none'), numbered(5000))).toBe(0);
  });
});

test('a stream that is not there', () => {
  expect(openCompoundFile(compoundFile({ Other: numbered(9) }))?.('Wanted')).toBeNull();
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a header alone', compoundFile({}).subarray(0, 100)],
  ['zeros', Buffer.alloc(2000)],
])('%s is none', (_, bytes) => {
  expect(openCompoundFile(bytes)).toBeNull();
});

test('a stream that is cut off, or claims more than the file has', () => {
  const whole = compoundFile({ Wanted: numbered(50_000) });
  expect(openCompoundFile(whole.subarray(0, 20_000))?.('Wanted') ?? null).toBeNull();
  const claiming = Buffer.from(whole);
  const named = claiming.indexOf(Buffer.from('Wanted', 'utf16le'));
  claiming.writeUInt32LE(0x7fffffff, named + 0x78);
  expect(openCompoundFile(claiming)?.('Wanted')).toBeNull();
});

test('chains that run in circles, or out of the file, come to an end', () => {
  const file = Buffer.from(compoundFile({ Wanted: numbered(50_000), Short: numbered(300) }));
  for (const next of [0, 1, 7, 0x00ffffff, 0xfffffff9]) {
    const broken = Buffer.from(file);
    for (let at = tableAt; at < tableAt + 512; at += 4) broken.writeUInt32LE(next, at);
    for (const number of [0x30, 0x3c, 0x44]) broken.writeUInt32LE(next, number);
    const streams = openCompoundFile(broken);
    expect([null, undefined, 50_000]).toContain(streams?.('Wanted')?.length ?? null);
    expect([null, undefined, 300]).toContain(streams?.('Short')?.length ?? null);
  }
});
