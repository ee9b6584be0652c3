import type { Finding } from '../../model/finding';
import type { Review } from '../../model/review';
import { groupBy } from '../../model/grouping';
import type { Cell } from '../../workbook/cell';
import { tabNames } from '../../workbook/mark';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { standingTab } from '../../workbook/standing-tab';
import type { Context } from '../context';
import { intentOf } from '../intent';
import { listTab } from '../list/tab';
import { compareFindings } from './compare-findings';
import { listedChanges, type ListedChange } from './listed-change';

/** What a build does to the findings: the list takes the cards' side. */
export interface Settlement {
  /** The workbook as it is judged once the list is built. */
  readonly after: Review;
  readonly settled: readonly SettledFinding[];
}

/** A finding that goes as the list is built, accepted ones among them. */
export interface SettledFinding extends ListedChange {
  readonly finding: Finding;
}

const known = new WeakMap<Review, Settlement>();

/** The workbook is judged once more only where the list changes, and once for each look. */
export function settlementOf(context: Context): Settlement {
  const { review } = context;
  const settlement = known.get(review) ?? foresee(context);
  known.set(review, settlement);
  return settlement;
}

function foresee(context: Context): Settlement {
  const { review } = context;
  const { sheets } = review.snapshot;
  const { kinds, renames } = intentOf(review);
  if (!kinds.includes('list')) return { after: review, settled: [] };
  const renamed = new Map(renames.map(({ from, to }) => [from, to]));
  const standing = sheets.find(({ name, mark }) => mark?.kind === 'list' && !renamed.has(name)) ?? null;
  const list = standingTab(listTab(context), standing);
  if (standing && saysTheSame(standing, list)) return { after: review, settled: [] };
  const others = sheets.map((sheet) => {
    const name = renamed.get(sheet.name);
    if (name === undefined) return sheet;
    // A tab that gets its present name stays ours.
    const { mark } = sheet;
    return {
      ...sheet,
      name,
      mark: mark && mark.kind !== 'newer' && tabNames[mark.kind] === name ? { ...mark, tab: name } : null,
    };
  });
  const built = standing ? others.map((sheet) => (sheet === standing ? list : sheet)) : [...others, list];
  const after = review.again({ ...review.snapshot, sheets: built });
  return { after, settled: settledBetween(context, after) };
}

const saysTheSame = ({ cells }: SheetSnapshot, other: SheetSnapshot): boolean =>
  JSON.stringify(cells.map(valueAt)) === JSON.stringify(other.cells.map(valueAt));

const valueAt = ({ row, column, value }: Cell) => [row, column, value];

function settledBetween({ review, moved }: Context, after: Review): SettledFinding[] {
  const { gone, come } = compareFindings(review, after);
  const changeOf = listedChanges(review, after, moved);
  const waiting = groupBy(come, ({ rule }) => rule);
  return gone.flatMap((finding) => {
    const change = changeOf(finding);
    // Nothing of the list has changed there: the same is said of another cell now.
    if (change.before === change.after && waiting.get(finding.rule)?.shift()) return [];
    return [{ finding, ...change }];
  });
}
