import { contextOf } from './context';
import { listChanges, type ListChange, type ListChanges } from './list/changes';
import { intentOf } from './intent';
import { settlementOf, type SettledFinding } from './settled/settlement';
import { blank } from './settled/listed-change';
import { groupBy } from '../model/grouping';
import { inOneLine } from '../model/in-one-line';
import type { Review } from '../model/review';
import { rollUp, type AreaRollup } from '../rollup/roll-up';
import { tabNames } from '../workbook/mark';
import type { SheetRename } from '../workbook/plan';

/**
 * What becomes of a tab: `replaced` where staff's own sheet of that name is kept under another, `renamed` where ours bears the
 * name of an earlier version.
 */
export type Fate = 'added' | 'rewritten' | 'replaced' | 'renamed';

export interface PreviewedTab {
  readonly name: string;
  readonly fate: Fate;
  /** Its name until now, where it is `renamed`. */
  readonly former?: string;
}

/** What a build is going to do to the workbook: said before it is done. */
export interface Preview {
  readonly tabs: readonly PreviewedTab[];
  /** Sheets that are kept under another name; a tab of ours that gets its present one tells of it itself. */
  readonly renames: readonly SheetRename[];
  /** The findings that go, as the list takes the cards' side. */
  readonly settled: readonly SettledFinding[];
  /** What else of the list changes. */
  readonly changes: ListChanges;
}

/** `sums`: the review's, where it is made already. */
export function previewOf(review: Review, sums: AreaRollup = rollUp(review)): Preview {
  const { kinds, lists, renames } = intentOf(review);
  const { settled } = settlementOf(contextOf(review, '', sums, renames));
  const standing = new Set(review.snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const givenUp = new Set(renames.map(({ from }) => from.toLowerCase()));
  const fateOf = (name: string): PreviewedTab => {
    const former = renames.find(({ to }) => to === name)?.from;
    if (former !== undefined) return { name, fate: 'renamed', former };
    if (givenUp.has(name.toLowerCase())) return { name, fate: 'replaced' };
    return { name, fate: standing.has(name.toLowerCase()) ? 'rewritten' : 'added' };
  };
  const names = [...kinds.map((kind) => tabNames[kind]), ...lists.map(({ name }) => name)];
  return {
    tabs: names.map(fateOf),
    renames: renames.filter(({ to }) => !names.includes(to)),
    settled,
    changes: without(settled, listChanges(review)),
  };
}

/** The changes of which no finding speaks. */
function without(settled: readonly SettledFinding[], { renamed, remarked, ...others }: ListChanges): ListChanges {
  const waiting = groupBy(settled, ({ before, after }) => changeKey(before, after));
  const isTold = ({ before, after }: ListChange) =>
    waiting.get(changeKey(inOneLine(before.trim(), ' ') || blank, after))?.shift() !== undefined;
  const untold = (changes: readonly ListChange[]) => changes.filter((change) => !isTold(change));
  return { renamed: untold(renamed), remarked: untold(remarked), ...others };
}

const changeKey = (before: string, after: string): string => JSON.stringify([before, inOneLine(after.trim(), ' ')]);

export const samePreview = (one: Preview, other: Preview): boolean => JSON.stringify(one) === JSON.stringify(other);
