import { builtInLayout } from '../../layout/layout';
import { measureWordOf, type MeasureWord } from '../sheet/measure-word';

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
  /** What 施策 is called. */
  readonly measureWord: MeasureWord;
}
export const noContext: Context = {
  moneyFactor: 1,
  figureUnit: '',
  measureWord: measureWordOf(builtInLayout),
};
