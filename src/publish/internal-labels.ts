import { formIds, type FormId } from '../layout/forms';
import type { LabelDeclaration } from '../layout/kinds';
import type { Layout } from '../layout/layout';

type Items = Readonly<Record<string, LabelDeclaration & { readonly internal?: true }>>;

/** The built-in items of a form that 様式定義 keeps out of every public copy, by their names in the model. */
export function internalKeys(layout: Layout, form: FormId): string[] {
  const items: Items = layout.forms[form];
  return Object.keys(items).filter((key) => items[key]?.internal);
}

/** The labels, however the form spells them, of all items that are kept back. */
export const internalLabels = (layout: Layout): string[] => labelsOf(layout, true);

/** Those of all others. */
export const publicLabels = (layout: Layout): string[] => labelsOf(layout, false);

function labelsOf(layout: Layout, isInternal: boolean): string[] {
  const builtIn = formIds.flatMap((form) => {
    const items: Items = layout.forms[form];
    return Object.values(items).filter(({ internal = false }) => internal === isInternal);
  });
  const own = layout.own.filter(({ internal }) => internal === isInternal);
  return [...new Set([...builtIn, ...own].flatMap(({ label, also = [] }) => [label, ...also]))].filter(
    (label) => label !== '',
  );
}
