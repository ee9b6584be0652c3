import type { ListAmount } from '../../model/evaluation';
import type { UnknownLabel } from '../../model/label-facts';
import { isFilled } from '../sections/other-labels';
import { shownText } from '../sheet/shown';
import { printedOf, type SectionGroup } from './section-groups';
import type { SectionRenaming } from './section-renamings';

/**
 * The labels that are left unread, without the list's amounts, which are compared with the cards, and without those
 * that may be missing labels.
 */
export function unknownOf(
  groups: readonly SectionGroup[],
  renamings: readonly SectionRenaming[],
  amounts: readonly ListAmount[],
): UnknownLabel[] {
  const renamed = new Set(renamings.map(({ group }) => group));
  const columns = new Set(amounts.map(({ amount: { place } }) => `${place.sheet} ${String(place.column)}`));
  const isAmount = ({ form, labels: [first] }: SectionGroup) =>
    form === 'list' && first !== undefined && columns.has(`${first.place.sheet} ${String(first.place.column)}`);
  return groups.flatMap((group): UnknownLabel[] => {
    if (renamed.has(group) || isAmount(group) || group.labels.some(({ standsFor }) => standsFor !== null)) return [];
    const values = group.labels.map((one) => one.values.map(({ slot }) => slot).filter(isFilled));
    const [first] = values.flat();
    return [
      {
        form: group.form,
        label: printedOf(group),
        places: group.labels.map(({ place }) => place),
        example: first ? (shownText(first) ?? '') : '',
        bearing: group.bearing,
        forms: group.forms,
        values,
      },
    ];
  });
}
