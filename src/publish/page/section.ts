import type { FormId } from '../../layout/forms';
import type { LabelDeclaration } from '../../layout/kinds';
import type { Layout } from '../../layout/layout';
import { html, type Html } from './html';

/** A section of the page, and what the 目次 says of it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly parts?: readonly Part[];
}

/** The items of a form that the page shows, with their labels: those that the form has, and that are not kept back. */
export function publicItems(layout: Layout, form: FormId): ReadonlyMap<string, string> {
  const items: Readonly<Record<string, LabelDeclaration & { absent?: true; internal?: true }>> = layout.forms[form];
  return new Map(
    Object.entries(items).flatMap(([key, { label, absent, internal }]): [string, string][] =>
      absent || internal ? [] : [[key, label]],
    ),
  );
}

export const sectionHtml = ({ id, title, body }: Section): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;

export const heading3 = ({ id, title }: Part): Html => html`<h3 id="${id}">${title}</h3>`;
