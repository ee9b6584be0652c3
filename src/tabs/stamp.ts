/** When a tab was made, as it says: `2026年8月1日 10時05分`, by the clock of the machine. */
export function stampOf(now: Date): string {
  const date = `${String(now.getFullYear())}年${String(now.getMonth() + 1)}月${String(now.getDate())}日`;
  return `${date} ${String(now.getHours())}時${String(now.getMinutes()).padStart(2, '0')}分`;
}
