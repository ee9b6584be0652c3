import { listChanges, type ListChanges } from './list/changes';
import { intentOf } from './plan';
import type { Review } from '../model/review';
import { tabNames } from '../workbook/mark';
import type { SheetRename } from '../workbook/plan';

/** What becomes of a sheet: `replaced` where staff's own of that name is kept under another. */
export type Fate = 'added' | 'rewritten' | 'replaced';

/** What a build is going to do to the workbook: said before it is done. */
export interface Preview {
  readonly tabs: readonly { readonly name: string; readonly fate: Fate }[];
  readonly renames: readonly SheetRename[];
  readonly changes: ListChanges;
}

export function previewOf(review: Review): Preview {
  const { kinds, renames } = intentOf(review);
  const standing = new Set(review.snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const givenUp = new Set(renames.map(({ from }) => from.toLowerCase()));
  const fateOf = (name: string): Fate => {
    if (givenUp.has(name)) return 'replaced';
    return standing.has(name) ? 'rewritten' : 'added';
  };
  return {
    tabs: kinds.map((kind) => ({ name: tabNames[kind], fate: fateOf(tabNames[kind].toLowerCase()) })),
    renames,
    changes: listChanges(review),
  };
}

export const samePreview = (one: Preview, other: Preview): boolean => JSON.stringify(one) === JSON.stringify(other);
