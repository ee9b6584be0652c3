import type { RendererObject, Tokens } from 'marked';

/** How a page of docs/ is made HTML: headings that can be led to, tables that name their columns, and links as `leads` says. */
export function rendering(leads: (href: string) => string | undefined): RendererObject {
  const known = new Set<string>();
  return {
    heading({ tokens, depth, text }) {
      return `<h${String(depth)} id="${unlike(known, anchorOf(text))}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const target = leads(href);
      return target === undefined ? text : `<a href="${target}">${text}</a>`;
    },
    table({ header, rows }) {
      const row = (cells: readonly Tokens.TableCell[], start: string, end: string) =>
        `<tr>${cells.map(({ tokens }) => `${start}${this.parser.parseInline(tokens)}${end}`).join('')}</tr>`;
      const body = rows.map((cells) => row(cells, '<td>', '</td>')).join('');
      return `<table><thead>${row(header, '<th scope="col">', '</th>')}</thead><tbody>${body}</tbody></table>\n`;
    },
  };
}

/** Without what stands in brackets for the sake of links that lead nowhere here, as `（くわしくは[様式](layout.md)）`. */
export const withoutStrayNotes = (markdown: string, leads: (href: string) => string | undefined): string =>
  markdown.replace(/\s*（(?:[^（）[\]]*\[[^\]]*\]\([^)]+\))+）/gu, (note) =>
    [...note.matchAll(/\]\(([^)]+)\)/gu)].every(([, href = '']) => leads(href) === undefined) ? '' : note,
  );

/** As GitHub names a heading, so that links within the page hold there and here. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

/** The same for the second heading of a name, which GitHub numbers. */
function unlike(known: Set<string>, plain: string): string {
  let anchor = plain;
  for (let next = 1; known.has(anchor); next += 1) anchor = `${plain}-${String(next)}`;
  known.add(anchor);
  return anchor;
}

/** A page's title, its first heading, and the rest. */
export function titled(markdown: string): { readonly title: string; readonly rest: string } {
  const [, title = ''] = /^# (.*)$/m.exec(markdown) ?? [];
  return { title, rest: markdown.replace(/^# .*$/m, '') };
}
