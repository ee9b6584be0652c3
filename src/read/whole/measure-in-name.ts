/** The 施策 that a sheet's name tells: 個票_施策1 → 1. */
export function measureInName(sheetName: string): number | null {
  const number = /施策\s*(\d+)/u.exec(sheetName.normalize('NFKC'))?.[1];
  return number === undefined ? null : Number(number);
}
