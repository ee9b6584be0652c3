/** A count with its thousands set apart: `1,100`. */
export const thousands = (count: number): string => count.toLocaleString('ja-JP');
