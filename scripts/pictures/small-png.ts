import { deflateSync, inflateSync } from 'node:zlib';
import { unpackingInNode } from '../../src/hosts/xlsx/unpacking-in-node';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A screen has some hundred colours; what is left out stands in the edges of letters. */
const mostColours = 128;

/** A picture of a screen, as a browser gives it, in few colours: a quarter as heavy. */
export function smallPng(png: Uint8Array): Buffer {
  const { width, height, pixels } = opened(png);
  const { palette, indexOf } = paletteOf(pixels);
  const lines = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      lines[row * (width + 1) + 1 + column] = indexOf(pixels[row * width + column] ?? 0);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(pixels: Uint32Array) {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const known = new Map(palette.map((colour, at) => [colour, at]));
  const indexOf = (colour: number): number => {
    const at = known.get(colour) ?? nearest(palette, colour);
    known.set(colour, at);
    return at;
  };
  return { palette, indexOf };
}

function nearest(palette: readonly number[], colour: number): number {
  const far = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, at) => (far(other) < far(palette[best] ?? 0) ? at : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(unpackingInNode.crc32(body), body.length + 4);
  return framed;
}

/** A PNG of 8 bits a channel without a palette, which is what browsers and pdftoppm write; its pixels as 0xRRGGBB. */
export function opened(png: Uint8Array): { width: number; height: number; pixels: Uint32Array } {
  const file = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = signature.length; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const [width, height, depth, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error('a PNG of another kind');
  const step = kind === 6 ? 4 : 3;
  const wide = width * step;
  const raw = inflateSync(Buffer.concat(parts));
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(wide);
  for (let row = 0; row < height; row += 1) {
    const start = row * (wide + 1);
    const line = unfiltered(raw[start] ?? 0, raw.subarray(start + 1, start + 1 + wide), above, step);
    for (let column = 0; column < width; column += 1) {
      const [red = 0, green = 0, blue = 0] = line.subarray(column * step);
      pixels[row * width + column] = (red << 16) | (green << 8) | blue;
    }
    above = line;
  }
  return { width, height, pixels };
}

/** A line as it was before it was written as differences to its neighbours (PNG, 9.2). */
function unfiltered(filter: number, line: Uint8Array, above: Uint8Array, step: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at += 1) {
    const left = whole[at - step] ?? 0;
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    whole[at] = (line[at] ?? 0) + guess;
  }
  return whole;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}
