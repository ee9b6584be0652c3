/** An amount in 千円, or a number, as text: `△1,234`; `－` where there is none. */
export const money = (amount: number | null): string =>
  amount === null ? '－' : amount.toLocaleString('ja-JP').replace('-', '△');
