import type { FormId } from '../../layout/forms';
import type { Layout, LayoutItem } from '../../layout/layout';
import { labelKey } from '../../layout/spelling';
import type { RenamedLabel } from '../../model/label-facts';
import type { OtherLabel } from '../sections/other-labels';
import { printedOf, type SectionGroup } from './section-groups';

/** A built-in label of a section under another name. */
export interface SectionRenaming {
  readonly form: FormId;
  readonly name: string;
  readonly group: SectionGroup;
}

/** Of one alone it cannot be told whether the form changed, or a label was typed over. */
const fewest = 2;

/** Those that stand for a missing label on most; one name for each. */
export function sectionRenamings(groups: readonly SectionGroup[]): SectionRenaming[] {
  const claims = groups.flatMap((group): SectionRenaming[] => {
    const [first] = group.labels;
    const standsFor = first?.standsFor;
    if (!standsFor || group.forms < fewest || group.bearing * 2 <= group.forms) return [];
    const isAlike = ({ standsFor: other }: OtherLabel) =>
      other?.form === standsFor.form && other.name === standsFor.name;
    return group.labels.every(isAlike) ? [{ ...standsFor, group }] : [];
  });
  return claims.filter(
    ({ form, name }) => claims.filter((other) => other.form === form && other.name === name).length === 1,
  );
}

/** The layout with those names as further spellings of the section's own labels. */
export function withSectionSpellings(layout: Layout, renamings: readonly SectionRenaming[]): Layout {
  return renamings.reduce((made, { form, name, group }) => {
    const items: Readonly<Record<string, LayoutItem>> = made.forms[form];
    const item = items[name];
    const printed = group.labels[0]?.text;
    if (!item || printed === undefined) return made;
    const respelt = { ...items, [name]: { ...item, also: [...(item.also ?? []), printed] } };
    return { ...made, forms: { ...made.forms, [form]: respelt } };
  }, layout);
}

/** Whether a layout has that spelling already. */
export function isSpelt({ form, name, group }: SectionRenaming, { forms }: Layout): boolean {
  const key = labelKey(group.labels[0]?.text ?? '');
  return itemOf(forms[form], name)?.also?.some((one) => labelKey(one) === key) ?? false;
}

export const renamedOf = ({ form, name, group }: SectionRenaming, { forms }: Layout): RenamedLabel => ({
  form: group.form,
  label: itemOf(forms[form], name)?.label ?? '',
  printed: printedOf(group),
  places: group.labels.map(({ place }) => place),
  bearing: group.bearing,
  forms: group.forms,
});

const itemOf = (items: Readonly<Record<string, LayoutItem>>, name: string): LayoutItem | undefined => items[name];
