import { fiscalYearName } from '../model/fiscal-year';
import type { AreaRollup } from '../rollup/roll-up';
import type { Place } from '../workbook/cell';
import type { Review } from '../model/review';
import type { SheetRename } from '../workbook/plan';
import { namedAlike } from './measure-names';

/** What every tab is made from. */
export interface Context {
  readonly review: Review;
  readonly rollup: AreaRollup;
  /** When, in words. */
  readonly stamp: string;
  /** A place of the workbook as it is named once the tabs stand: sheets set aside bear another name then. */
  readonly moved: <P extends Place>(place: P) => P;
}

/** `renames`: of the sheets that give their names up. */
export function contextOf(review: Review, stamp: string, sums: AreaRollup, renames: readonly SheetRename[]): Context {
  const rollup = { ...sums, measures: namedAlike(sums.measures, review) };
  return { review, rollup, stamp, moved: movedBy(renames) };
}

/** Where places stand once sheets are renamed. */
export function movedBy(renames: readonly SheetRename[]): Context['moved'] {
  const renamed = new Map(renames.map(({ from, to }) => [from, to]));
  return (place) => {
    const sheet = renamed.get(place.sheet);
    return sheet === undefined ? place : { ...place, sheet };
  };
}

/** The one line of a tab that changes when it is built again. */
export const stampLine = ({ review, stamp }: Context): string => `${stamp}に「${review.snapshot.name}」から作成`;

/** `令和6年度 政策分野12 中小企業`, as far as it is known. */
export function areaLine({ rollup: { number, name, year } }: Context): string {
  const parts = [year === null ? '' : fiscalYearName(year), number === '' ? '' : `政策分野${number}`, name];
  return parts.filter((part) => part !== '').join(' ');
}

/** `施策1 地場産業の振興`. */
export const measureTitle = ({ label, name }: { readonly label: string; readonly name: string }): string =>
  `${label} ${name}`.trimEnd();
