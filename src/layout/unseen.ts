const unseen = /\p{DI}+/gu;

/** A text without characters that nobody sees: zero-width spaces, marks of direction, variation selectors. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/** A text without unseen characters and white space. */
export const withoutSpaces = (text: string): string => withoutUnseen(text).replace(/\s+/gu, '');
