/** What stands for characters that were lost, or that only one office's machines know. */
const lost = '[\\ufffd\\ue000-\\uf8ff\\u{f0000}-\\u{10fffd}]|[?？]{3,}';
/** UTF-8 that was taken for Shift_JIS (縺ｮ雋ｩ霍ｯ): nobody writes single half-width kana between kanji, nor 縺 twice in a word. */
const asShiftJis = '[縺繧繝][ｦ-ﾝ]|縺.{0,3}[縺繧繝]|(?:\\p{Script=Han}[ｦ-ﾝ]･?){3}';
/** UTF-8 that was taken for Windows' Latin: ä¼šå“¡ãŒ. */
const asLatin = '(?:[ã-é][\\u0080-\\u00bf\\u0152-\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]{1,2}){3}';
const broken = new RegExp(`${lost}|${asShiftJis}|${asLatin}`, 'u');

export const isBroken = (text: string): boolean => broken.test(text);

/** Where the first of them stands. */
export const brokenAt = (text: string): number => text.search(broken);
