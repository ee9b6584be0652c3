import { measureNumberOf } from '../../model/measure-number';
import type { Grid } from '../sheet/grid';

/** The 施策 that a sheet's name tells: 個票_施策1 → 1. */
export function measureInName({ measureWord, sheet }: Pick<Grid, 'measureWord' | 'sheet'>): number | null {
  const number = measureWord.inName.exec(sheet.name.normalize('NFKC'))?.[1];
  return number === undefined ? null : measureNumberOf(number);
}
