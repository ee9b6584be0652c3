/**
 * A short digest of all that a finding rests on, and of no address: two 32-bit FNV-1a sums, in hexadecimal. Good enough
 * to tell values apart within a workbook; it protects nothing.
 */
export function fingerprint(...parts: readonly (string | readonly string[])[]): string {
  const text = JSON.stringify(parts);
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + index), 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
