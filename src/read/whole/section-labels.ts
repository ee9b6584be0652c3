import type { FormId } from '../../layout/forms';
import type { Layout, LayoutItem } from '../../layout/layout';
import { ownValueKinds } from '../../layout/own-item';
import { labelKey } from '../../layout/spelling';
import type { ListAmount, OwnValue, RenamedLabel, UnknownLabel } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import { isFilled, type OtherLabel, type SectionForm } from '../sections/other-labels';
import { shownText } from '../sheet/shown';
import { fieldAt } from '../values/fields';
import { noContext } from '../values/reading';
import type { SheetParts } from './sheet-parts';

/** A label that no layout has, wherever it stands in one form. */
interface Group {
  readonly form: SectionForm;
  readonly labels: readonly OtherLabel[];
  /** Whose it bears a value for. */
  readonly bearing: number;
  /** How many there are, whether it bears a value for them or not. */
  readonly forms: number;
}

/** What stands among the sections' labels and is none of the built-in ones; on our own list, nothing. */
const othersIn = (parts: readonly SheetParts[]): OtherLabel[] =>
  parts
    .filter(({ sheet }) => sheet.grid.sheet.mark === null)
    .flatMap(({ header, kpi, assessment, related, list }) =>
      [header, kpi, assessment, related, list].flatMap(({ others }) => others),
    );

/** The values of the office's own items of the sections. */
export function sectionValues(parts: readonly SheetParts[]): OwnValue[] {
  return othersIn(parts).flatMap(({ own: item, sheet: { grid, layout }, place, values }) => {
    // Those of the list stand with its rows.
    if (item === null || item.kind === 'ignored' || item.form === 'list') return [];
    const kind = ownValueKinds[item.kind] ?? 'text';
    const declared = { label: item.label, kind, required: item.required };
    const context = { ...noContext, moneyFactor: layout.moneyUnit?.factor ?? 1 };
    return values.map(({ owner, slot }) => ({
      item,
      owner: owner(),
      field: fieldAt(grid, slot, declared, place, context),
    }));
  });
}

/** Labels of the sections that no layout has, where they bear values for at least half; of three or fewer, for one. */
export function sectionGroups(parts: readonly SheetParts[]): Group[] {
  const unknown = othersIn(parts).filter(({ own, form, text }) => own === null && !isMeasureColumn(form, text));
  return [...groupBy(unknown, ({ form, text }) => `${form} ${labelKey(text)}`).values()].flatMap((labels) => {
    const [first] = labels;
    if (!first) return [];
    const filled = labels.flatMap(({ values }) => values.filter(({ slot }) => isFilled(slot)));
    const bearing = new Set(filled.map(({ of }) => of)).size;
    const forms = countOf(first.form, parts);
    return bearing > 0 && (forms <= 3 || bearing * 2 >= forms) ? [{ form: first.form, labels, bearing, forms }] : [];
  });
}

/** A list may tell each project's 施策 beside it. */
const isMeasureColumn = (form: SectionForm, text: string): boolean =>
  form === 'list' && /^施策(?:番号)?$/u.test(labelKey(text));

function countOf(form: SectionForm, parts: readonly SheetParts[]): number {
  const own = parts.map(({ header, kpi, assessment, related, list }) => {
    const counts: Readonly<Record<SectionForm, number>> = {
      measure: header.measures.length,
      kpi: kpi.kpis.length,
      assessment: assessment.assessments.length,
      related: related.projects.length,
      list: list.list?.rows.length ?? 0,
    };
    return counts[form];
  });
  return own.reduce((sum, one) => sum + one, 0);
}

/** A built-in label of a section under another name. */
interface Renaming {
  readonly form: FormId;
  readonly name: string;
  readonly group: Group;
}

/** Of one alone it cannot be told whether the form changed, or a label was typed over. */
const fewest = 2;

/** Those that stand for a missing label on most; one name for each. */
export function sectionRenamings(groups: readonly Group[]): Renaming[] {
  const claims = groups.flatMap((group): Renaming[] => {
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
export function withSectionSpellings(layout: Layout, renamings: readonly Renaming[]): Layout {
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
export function isSpelt({ form, name, group }: Renaming, { forms }: Layout): boolean {
  const key = labelKey(group.labels[0]?.text ?? '');
  return itemOf(forms[form], name)?.also?.some((one) => labelKey(one) === key) ?? false;
}

export const renamedOf = ({ form, name, group }: Renaming, { forms }: Layout): RenamedLabel => ({
  form: group.form,
  label: itemOf(forms[form], name)?.label ?? '',
  printed: printedOf(group),
  places: group.labels.map(({ place }) => place),
  bearing: group.bearing,
  forms: group.forms,
});

const itemOf = (items: Readonly<Record<string, LayoutItem>>, name: string): LayoutItem | undefined => items[name];

/** What is left unread: no amounts of the list, which are held against the cards, and nothing that may be a missing label. */
export function unknownOf(
  groups: readonly Group[],
  renamings: readonly Renaming[],
  amounts: readonly ListAmount[],
): UnknownLabel[] {
  const renamed = new Set(renamings.map(({ group }) => group));
  const columns = new Set(amounts.map(({ amount: { place } }) => `${place.sheet} ${String(place.column)}`));
  const isAmount = ({ form, labels: [first] }: Group) =>
    form === 'list' && first !== undefined && columns.has(`${first.place.sheet} ${String(first.place.column)}`);
  return groups.flatMap((group): UnknownLabel[] => {
    if (renamed.has(group) || isAmount(group) || group.labels.some(({ standsFor }) => standsFor !== null)) return [];
    const values = group.labels.flatMap((one) => one.values.map(({ slot }) => slot).filter(isFilled));
    return [
      {
        form: group.form,
        label: printedOf(group),
        places: group.labels.map(({ place }) => place),
        example: values[0] ? (shownText(values[0]) ?? '') : '',
        bearing: group.bearing,
        forms: group.forms,
        values,
      },
    ];
  });
}

const printedOf = ({ labels: [first] }: Group): string => (first?.text ?? '').replace(/\s*\n\s*/gu, ' ');
