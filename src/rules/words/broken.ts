/** What stands for characters that were lost, or that only one office's machines know. */
const broken = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10fffd}]|[?？]{3,}/u;

export const isBroken = (text: string): boolean => broken.test(text);

/** Where the first of them stands. */
export const brokenAt = (text: string): number => text.search(broken);
