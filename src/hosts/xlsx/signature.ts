import { limitsFor } from './limits';
import { openPackage, type Package } from './package';
import { readRelationships } from './relationships';
import type { Unpacking } from './unpacking';

/** Whether a file bears a digital signature, which any change makes invalid: for asking before it is written. */
export function isSigned(bytes: Uint8Array, unpacking: Unpacking): boolean {
  return holdsSignature(openPackage(bytes, limitsFor(bytes.length), unpacking));
}

export function holdsSignature(pack: Package): boolean {
  return readRelationships(pack, '').some(({ target }) => target.toLowerCase().endsWith('.sigs'));
}
