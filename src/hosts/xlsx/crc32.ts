/** Four tables, so that four bytes are taken at a step. */
const tables = Array.from({ length: 4 }, () => new Int32Array(256));
const [table0, table1, table2, table3] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];

for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table0[byte] = value;
}
for (let index = 1; index < 4; index++) {
  const before = tables[index - 1] ?? table0;
  tables[index]?.forEach((_, byte, table) => {
    const value = before[byte] ?? 0;
    table[byte] = (value >>> 8) ^ (table0[value & 255] ?? 0);
  });
}

/** The checksum of zip archives, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let index = 0;
  for (const whole = bytes.length & ~3; index < whole; index += 4) {
    crc ^= bytes[index]! | (bytes[index + 1]! << 8) | (bytes[index + 2]! << 16) | (bytes[index + 3]! << 24);
    crc = table3[crc & 255]! ^ table2[(crc >>> 8) & 255]! ^ table1[(crc >>> 16) & 255]! ^ table0[crc >>> 24]!;
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ table0[(crc ^ bytes[index]!) & 255]!;
  return ~crc >>> 0;
}
