/** An amount as messages state it: `1,234千円`. */
export function thousandYen(amount: number): string {
  return `${amount.toLocaleString('ja-JP')}千円`;
}
