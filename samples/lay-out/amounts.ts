import type { AmountData } from '../evaluation-data';
import type { Content } from './item';

interface Notation {
  /** The unit that the 財務内容 label states. */
  readonly unit: '千円' | '円' | '百万円';
  /** Writes an amount in 千円. */
  readonly write: (thousands: number) => Content;
}

const comma = (amount: number): string => Math.abs(amount).toLocaleString('en-US');
const minus = (amount: number, sign: string): string => (amount < 0 ? sign : '');
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const asNumber = (value: number, format: string): Content => ({ value, format, formula: false });
const asText = (value: string): Content => ({ value, format: '', formula: false });
const withZeroAs = (dash: string) => (amount: number) => (amount === 0 ? asText(dash) : asNumber(amount, '#,##0'));

/** How an office writes the amounts of 財務内容. */
export const amountNotations = {
  number: { unit: '千円', write: (amount) => asNumber(amount, '#,##0') },
  general: { unit: '千円', write: (amount) => asNumber(amount, '') },
  formula: { unit: '千円', write: (amount) => ({ value: amount, format: '#,##0', formula: true }) },
  /** 円 in the cell, shown as 千円. */
  yenShownAsThousands: { unit: '千円', write: (amount) => asNumber(amount * 1000, '#,##0,') },
  zeroAsEmDash: { unit: '千円', write: withZeroAs('—') },
  zeroAsFullWidthDash: { unit: '千円', write: withZeroAs('－') },
  zeroAsHyphen: { unit: '千円', write: withZeroAs('-') },
  commaText: { unit: '千円', write: (amount) => asText(minus(amount, '-') + comma(amount)) },
  fullWidthText: { unit: '千円', write: (amount) => asText(minus(amount, '△') + fullWidth(comma(amount))) },
  triangleText: { unit: '千円', write: (amount) => asText(minus(amount, '▲') + comma(amount)) },
  textWithUnit: { unit: '千円', write: (amount) => asText(`${minus(amount, '△')}${String(Math.abs(amount))}千円`) },
  yen: { unit: '円', write: (amount) => asNumber(amount * 1000, '#,##0') },
  millions: { unit: '百万円', write: (amount) => asNumber(amount / 1000, '#,##0.000') },
} as const satisfies Record<string, Notation>;

export type AmountNotation = keyof typeof amountNotations;

export function writeAmount(amount: AmountData, notation: AmountNotation): Content {
  return typeof amount === 'number'
    ? amountNotations[notation].write(amount)
    : { value: amount, format: '', formula: false };
}
