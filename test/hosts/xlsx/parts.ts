import { strFromU8, unzipSync } from 'fflate';

/** A part's text in a written file, by another program's unzipping than ours. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (!content) throw new RangeError(part);
  return strFromU8(content);
}

export function partNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}
