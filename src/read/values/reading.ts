import type { Cell, CellValue } from '../../workbook/cell';
import { displayText } from '../display-text';

/** What a cell could be read as; `unreadable` where it holds something else. */
export type Reading<T> =
  { readonly state: 'read'; readonly value: T; readonly asText: boolean } | { readonly state: 'blank' | 'unreadable' };

export const blank = { state: 'blank' } as const;
export const unreadable = { state: 'unreadable' } as const;
export const readAs = <T>(value: T, asText = false): Reading<T> => ({ state: 'read', value, asText });

/** What a value parser is told besides the cell. */
export interface Context {
  /** 千円 for each 1 of an amount, by 財務内容's unit. */
  readonly moneyFactor: number;
  /** The KPI's own unit (百万円, 人, 位), which may stand behind its figures. */
  readonly figureUnit: string;
}
export const noContext: Context = { moneyFactor: 1, figureUnit: '' };

/** The cell's text as a person reads it: `null` where it shows an error or a truth value. */
export function shownText(cell: Pick<Cell, 'value' | 'format'>): string | null {
  const { value, format } = cell;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? displayText(value, format) : null;
}

/** Whether a cell holds nothing a person sees. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && !beginsInJapanese(value) && /^[\s\u200b]*$/u.test(value));

/** From the first hiragana to the last kanji: nearly every text does, and so needs no closer look. */
function beginsInJapanese(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x3041 && code <= 0x9fff;
}

/** Without differences of width, and without any white space. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]+/gu, '');
