import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import { defaultLimits } from '../../../src/hosts/xlsx/limits';
import { packingAnywhere } from '../../../src/hosts/xlsx/packing-anywhere';
import { packingInNode } from '../../../src/hosts/xlsx/packing-in-node';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { readDirectory } from '../../../src/hosts/xlsx/zip-directory';
import { packEntry, writeZip } from '../../../src/hosts/xlsx/zip-writer';
import { handmade } from './make-package';

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
    [head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)].forEach((value, field) => extra.writeBigUInt64LE(BigInt(value), 12 + 8 * field));
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
  expect(readDirectory(widened(archive), defaultLimits)).toEqual(readDirectory(archive, defaultLimits));
  expect(readXlsx(widened(archive), '').sheets[0]?.cells).toHaveLength(1);
});

test('a comment behind the directory is no matter', () => {
  const bytes = Buffer.concat([archive, Buffer.from('a remark')]);
  bytes.writeUInt16LE(8, archive.length - 2);
  expect(readXlsx(bytes, '').sheets).toHaveLength(1);
});

test.each(Object.entries({ packingAnywhere, packingInNode }))('what is packed here by %s is unpacked by others, and entries are copied as they were packed', (_, packing) => {
  const stored = { name: '保存.bin', method: 0, crc: crc32(Buffer.from('abc')), size: 3, packed: Buffer.from('abc') };
  const bytes = writeZip([...readDirectory(archive, defaultLimits), packEntry('新.xml', Buffer.from('<a/>'), packing), stored]);
  const unzipped = unzipSync(bytes);
  expect(Object.keys(unzipped)).toEqual([...Object.keys(unzipSync(archive)), '新.xml', '保存.bin']);
  expect(Buffer.from(unzipped['新.xml'] ?? []).toString()).toBe('<a/>');
  expect(Buffer.from(unzipped['保存.bin'] ?? []).toString()).toBe('abc');
  const before = readDirectory(archive, defaultLimits);
  expect(readDirectory(bytes, defaultLimits).slice(0, before.length)).toEqual(before);
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
