/** A cell's text on one line: `between` stands where its lines met. */
export const inOneLine = (text: string, between: string): string => text.replace(/(?<!\s)\s*\n\s*/gu, between);
