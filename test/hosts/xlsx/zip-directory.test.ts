import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import { limitsFor } from '../../../src/hosts/xlsx/limits';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { readDirectory } from '../../../src/hosts/xlsx/zip-directory';
import { packingInNode } from '../../../src/hosts/xlsx/packing-in-node';
import { packEntry, writeZip, zipName } from '../../../src/hosts/xlsx/zip-writer';
import { handmade, partsOf, relationships, zipOf } from './make-package';
import { planOf, richTab } from './plans';
import { refusal } from './refusal';

const archive = handmade('<row><c><v>1</v></c></row>');

/** The same archive with every size, offset and count in its 64-bit place (Zip64). */
function widened(bytes: Uint8Array): Uint8Array {
  const old = Buffer.from(bytes);
  const end = old.length - 22;
  const [count, start] = [old.readUInt16LE(end + 10), old.readUInt32LE(end + 16)];
  const pieces: Buffer[] = [];
  for (let at = start, index = 0; index < count; index++) {
    const [nameLength, extraLength] = [old.readUInt16LE(at + 28), old.readUInt16LE(at + 30)];
    const head = Buffer.from(old.subarray(at, at + 46 + nameLength));
    const extra = Buffer.alloc(36);
    extra.writeUInt16LE(0x7777, 0); // another field comes first
    extra.writeUInt16LE(4, 2);
    extra.writeUInt16LE(1, 8);
    extra.writeUInt16LE(24, 10);
    [head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)].forEach((value, field) =>
      extra.writeBigUInt64LE(BigInt(value), 12 + 8 * field),
    );
    for (const field of [20, 24, 42]) head.writeUInt32LE(0xffffffff, field);
    head.writeUInt16LE(extra.length, 30);
    head.writeUInt16LE(0, 32);
    pieces.push(head, extra);
    at += 46 + nameLength + extraLength + old.readUInt16LE(at + 32);
  }
  const directory = Buffer.concat(pieces);
  const tail = Buffer.alloc(56 + 20 + 22);
  tail.writeUInt32LE(0x06064b50, 0);
  tail.writeBigUInt64LE(BigInt(count), 32);
  tail.writeBigUInt64LE(BigInt(start), 48);
  tail.writeUInt32LE(0x07064b50, 56);
  tail.writeBigUInt64LE(BigInt(start + directory.length), 64);
  tail.writeUInt32LE(0x06054b50, 76);
  tail.writeUInt16LE(0xffff, 86);
  tail.writeUInt32LE(0xffffffff, 92);
  return Buffer.concat([old.subarray(0, start), directory, tail]);
}

test('archives with 64-bit sizes are read alike', () => {
  expect(readDirectory(widened(archive), limitsFor(0))).toEqual(readDirectory(archive, limitsFor(0)));
  expect(readXlsx(widened(archive), '').sheets[0]?.cells).toHaveLength(1);
});

test('a comment behind the directory is no matter', () => {
  const bytes = Buffer.concat([archive, Buffer.from('a remark')]);
  bytes.writeUInt16LE(8, archive.length - 2);
  expect(readXlsx(bytes, '').sheets).toHaveLength(1);
});

test('what is packed here is unpacked by others, and entries are copied as they were packed', () => {
  const stored = {
    ...zipName('保存.bin'),
    method: 0,
    crc: crc32(Buffer.from('abc')),
    size: 3,
    packed: Buffer.from('abc'),
  };
  const bytes = writeZip([
    ...readDirectory(archive, limitsFor(0)),
    packEntry(zipName('新.xml'), Buffer.from('<a/>'), packingInNode),
    stored,
  ]);
  const unzipped = unzipSync(bytes);
  expect(Object.keys(unzipped)).toEqual([...Object.keys(unzipSync(archive)), '新.xml', '保存.bin']);
  expect(Buffer.from(unzipped['新.xml'] ?? []).toString()).toBe('<a/>');
  expect(Buffer.from(unzipped['保存.bin'] ?? []).toString()).toBe('abc');
  const before = readDirectory(archive, limitsFor(0));
  expect(readDirectory(bytes, limitsFor(0)).slice(0, before.length)).toEqual(before);
});

test('an entry that claims more than fits is not written', () => {
  const [entry] = readDirectory(archive, limitsFor(0));
  expect(refusal(() => writeZip(entry ? [{ ...entry, size: 2 ** 32 }] : []))).toBe('too-large');
});

describe('names as zip programs of old Japanese Windows write them', () => {
  /** 写真 */
  const shiftJis = '\x8e\xca\x90\x5e';
  const named = (parts: Parameters<typeof zipOf>[0]): Uint8Array =>
    Buffer.from(Buffer.from(zipOf(parts)).toString('latin1').replaceAll('NAME', shiftJis), 'latin1');

  test('are read', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...parts } = partsOf([
      { name: 'シート', rows: '<row><c><v>1</v></c></row>' },
    ]);
    const related = { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/写真.xml']]) };
    expect(
      readXlsx(named({ ...parts, ...related, 'xl/worksheets/NAME.xml': sheet }), '').sheets[0]?.cells,
    ).toHaveLength(1);
  });

  test('stay byte for byte where something is written', () => {
    const { bytes } = writeXlsx(
      named(partsOf([{ name: 'シート', rows: '' }], { 'xl/media/NAME.png': 'picture' })),
      planOf([richTab()]),
    );
    expect(Buffer.from(bytes).toString('latin1').split(`xl/media/${shiftJis}.png`)).toHaveLength(3);
  });
});

test('checksums agree with zlib, at every length', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 73 + length) & 255));
    expect(crc32(bytes)).toBe(gzipChecksum(bytes));
  }
});

/** As gzip appends it. */
function gzipChecksum(bytes: Uint8Array): number {
  const packed = gzipSync(bytes);
  return packed.readUInt32LE(packed.length - 8);
}
