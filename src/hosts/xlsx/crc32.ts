const table0 = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
/** The tables of one, two and three bytes further on, so that four bytes are taken at a step. */
const table1 = table0.map(oneByteOn);
const table2 = table1.map(oneByteOn);
const table3 = table2.map(oneByteOn);

function oneByteOn(value: number): number {
  return (value >>> 8) ^ table0[value & 255]!;
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
