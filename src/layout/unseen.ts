/** Without what nobody sees: zero-width spaces, marks of direction, variation selectors. They do not tell texts apart. */
export const withoutUnseen = (text: string): string => text.replace(/\p{DI}+/gu, '');

/** Without white space either. */
export const withoutSpaces = (text: string): string => withoutUnseen(text).replace(/\s+/gu, '');
