/** The sectors of a compound file: pieces of one size, of which tables say which follows which. */
export interface Sectors {
  /** In bytes. */
  readonly size: number;
  /** What stands in a chain of sectors, in as many bytes as are asked for; fewer where the chain or the file ends before. */
  readonly read: (start: number, bytes: number) => Uint8Array;
  /** The numbers of a chain's sectors, as far as the file has bytes for them. */
  readonly chain: (start: number) => number[];
  /** A number that stands in a sector. */
  readonly numberIn: (sector: number, index: number) => number;
}

/** Numbers from here on say that a chain ends, or that a sector is none of a chain's. */
export const noSector = 0xfffffffa;

/** A compound file's sectors; null where its header gives them no size. */
export function sectorsOf(file: Uint8Array): Sectors | null {
  const header = viewOf(file);
  const shift = file.length < 512 ? 0 : header.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const most = Math.ceil(file.length / size);
  const inOne = size / 4;

  const numberIn = (sector: number, index: number): number => {
    const at = (sector + 1) * size + 4 * index;
    return at + 4 <= file.length ? header.getUint32(at, true) : noSector;
  };
  const tables = tablesOf(header, numberIn, inOne, most);
  const next = (sector: number): number => numberIn(tables[Math.floor(sector / inOne)] ?? noSector, sector % inOne);
  return {
    size,
    numberIn,
    chain: (start) => chainOf(start, next, most),
    read: (start, bytes) => {
      const numbers = chainOf(start, next, Math.min(most, Math.ceil(bytes / size)));
      return joined(
        numbers.map((number) => file.subarray((number + 1) * size, (number + 2) * size)),
        bytes,
      );
    },
  };
}

/** Where the tables stand that say which sector follows which: 109 in the header, more in a chain of their own. */
function tablesOf(header: DataView, numberIn: Sectors['numberIn'], inOne: number, most: number): number[] {
  const tables = Array.from({ length: 109 }, (_, index) => header.getUint32(0x4c + 4 * index, true));
  const more = chainOf(
    header.getUint32(0x44, true),
    (sector) => numberIn(sector, inOne - 1),
    Math.ceil(most / inOne / (inOne - 1)),
  );
  for (const sector of more) for (let index = 0; index < inOne - 1; index++) tables.push(numberIn(sector, index));
  return tables;
}

/** The numbers of a chain, no more than `most`: it may run in a circle. */
export function chainOf(start: number, next: (sector: number) => number, most: number): number[] {
  const numbers: number[] = [];
  for (let number = start; number < noSector && numbers.length < most; number = next(number)) numbers.push(number);
  return numbers;
}

/** Pieces behind one another, in as many bytes as are asked for at most. */
export function joined(pieces: readonly Uint8Array[], most: number): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      most,
      pieces.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, whole.length - at), at);
    at += Math.min(piece.length, whole.length - at);
  }
  return whole;
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
