import { Marked } from 'marked';
import { page } from '../page';

/** The pages beside the pane that a page of docs/ may lead to. */
const besides: Readonly<Record<string, string>> = {
  'guide.md': 'help.html',
  'first-steps.md': 'first-steps.html',
  'rules.md': 'rules.html',
  'office-js/LICENSE.md': 'office-js/LICENSE.md',
};

/** A page of docs/ as a page beside the pane, its pictures under `pictures/`; links to what is not served become plain text. */
export function guidePage(markdown: string): string {
  const [, title = ''] = /^# (.*)$/m.exec(markdown) ?? [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${String(depth)} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const target = href.startsWith('#') ? href : besides[href];
        return target === undefined ? text : `<a href="${target}">${text}</a>`;
      },
      table(token) {
        const row = (cells: typeof token.header, tag: 'th' | 'td') =>
          `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        return `<table><thead>${row(token.header, 'th')}</thead><tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>\n`;
      },
    },
  });
  return page(title, marked.parse(markdown.replace(/^# .*$/m, ''), { async: false }));
}

/** As GitHub names a heading, so that links within the page hold there and here. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

/** The second headings of a page: its chapters. */
export function contentsOf(markdown: string): string {
  const chapters = [...markdown.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
  return chapters.map((title) => `- [${title}](#${anchorOf(title)})`).join('\n');
}
