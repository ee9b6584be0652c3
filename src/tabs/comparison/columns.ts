/** 番号 and 事業名, seven columns of amounts, two of words: the width of a page. */
const amount = 12;
const word = 10;
export const widths = [7, 28, ...Array<number>(7).fill(amount), word, word] as const;
/** Right of what is printed: where last year's value stands. */
export const sourceWidth = 30;
export const sourceHeading = '前年度の値の場所';
