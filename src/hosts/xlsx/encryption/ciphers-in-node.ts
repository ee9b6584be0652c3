import { createDecipheriv, createHash } from 'node:crypto';
import type { Ciphers } from './ciphers';

export const ciphersInNode: Ciphers = {
  hash: (name, ...pieces) => {
    const hash = createHash(name);
    for (const piece of pieces) hash.update(piece);
    return hash.digest();
  },
  decrypt: (key, vector, bytes) => {
    const cipher = createDecipheriv(`aes-${String(8 * key.length)}-${vector ? 'cbc' : 'ecb'}`, key, vector);
    cipher.setAutoPadding(false);
    const decrypted = cipher.update(bytes);
    cipher.final();
    return decrypted;
  },
};
