import type { AmountRow } from '../layout/card';
import { sumLists, type Amounts, type Group } from './amounts';
import { addGaps, noGap, type Gaps } from './gaps';
import type { OwnFigure } from './own-figures';
import type { AreaRollup } from './roll-up';

/** Where money comes from: an item under 財源内訳, or 所要一般財源. */
export interface Source {
  readonly name: string;
  readonly of: OwnFigure | Extract<AmountRow, 'generalFunds'>;
}

/** Sources whose amounts stand the same way, and so add up. */
export interface SourceGroup {
  /** Whether they stand by year; else each card bears one amount. */
  readonly yearly: boolean;
  readonly sources: readonly Source[];
  /** Whether one of them is not to be published: the shares of the others would tell it. */
  readonly internal: boolean;
}

/** The items under 財源内訳, and beside those by year 所要一般財源 unless they name it; none where the form has no such items. */
export function sourceGroups({
  figures,
  labels,
  internal,
  total,
}: Pick<AreaRollup, 'figures' | 'labels' | 'internal' | 'total'>): SourceGroup[] {
  // An item that no card bears stands neither by year nor alone.
  const bears = ({ item, yearly }: OwnFigure) =>
    yearly || (total.own.get(item) ?? []).some((amount) => amount !== null);
  const own = figures.filter((figure) => figure.source && bears(figure));
  return [true, false].flatMap((yearly): SourceGroup[] => {
    const of = own.filter((figure) => figure.yearly === yearly);
    if (of.length === 0) return [];
    const isNamed = !yearly || labels.generalFunds === null || own.some(({ item }) => item.label.includes('一般財源'));
    const sources: Source[] = of.map((figure) => ({ of: figure, name: figure.item.label }));
    const all: Source[] = isNamed ? sources : [...sources, { of: 'generalFunds', name: labels.generalFunds ?? '' }];
    const isInternal = ({ of: one }: Source) => (typeof one === 'object' ? one.item.internal : internal.has(one));
    return [{ yearly, sources: all, internal: all.some(isInternal) }];
  });
}

/** A source's amounts in a group's sums. */
export const amountsFrom = ({ of }: Source, group: Group): Amounts =>
  typeof of === 'object' ? (group.own.get(of.item) ?? []) : group[of];

/** The sums of all sources of a group, column by column. */
export const sumOfSources = ({ sources }: SourceGroup, group: Group): Amounts =>
  sumLists(sources.map((source) => amountsFrom(source, group)));

/** What a source's sums lack. */
export const gapsFrom = ({ of }: Source, { gaps }: Group): Gaps =>
  typeof of === 'object' ? (gaps.own.get(of.item) ?? []) : gaps.rows[of];

/** What the sources together lack, column by column. */
export const gapsOfSources = (of: SourceGroup, group: Group): Gaps => {
  const all = of.sources.map((source) => gapsFrom(source, group));
  return sumOfSources(of, group).map((_, index) => addGaps(all.map((gaps) => gaps[index] ?? noGap)));
};
