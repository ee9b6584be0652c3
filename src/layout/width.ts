/**
 * Full-width letters, digits and signs as half-width ones, and half-width kana as full-width ones. Unlike Unicode's NFKC
 * nothing else changes: ① does not become 1, nor ² 2, so that no footnote's mark is read as a digit.
 */
export const foldWidth = (text: string): string =>
  foreign.test(text)
    ? text
        .replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
        .replace(/[\u3000\u00a0]/gu, ' ')
        .replace(/[￠-￦｡-ﾟ㋿㍻㍼㍽㍾]+/gu, (letters) => letters.normalize('NFKC'))
    : text;

/** Characters that are folded; most texts hold none. The squared names of eras (㍻) are folded, too. */
const foreign = /[！-￦\u3000\u00a0㋿㍻㍼㍽㍾]/u;
