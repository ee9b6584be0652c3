import { Marked } from 'marked';
import { page } from '../page';
import { anchorOf, rendering, titled, withoutStrayNotes } from './rendering';

/** The pages beside the pane that a page of docs/ may lead to. */
const besides: Readonly<Record<string, string>> = {
  'guide.md': 'help.html',
  'first-steps.md': 'first-steps.html',
  'rules.md': 'rules.html',
  'office-js/LICENSE.md': 'office-js/LICENSE.md',
};

/** A page of docs/ as a page beside the pane, its pictures under `pictures/`; links to what is not served become plain text. */
export function guidePage(markdown: string): string {
  const { title, rest } = titled(markdown);
  const leads = (href: string) => (href.startsWith('#') ? href : besides[href]);
  const marked = new Marked({ renderer: rendering(leads) });
  return page(title, marked.parse(withoutStrayNotes(rest, leads), { async: false }), 'site');
}

/** The second headings of a page: its chapters. */
export function contentsOf(markdown: string): string {
  const chapters = [...markdown.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
  return chapters.map((title) => `- [${title}](#${anchorOf(title)})`).join('\n');
}
