import { posix } from 'node:path';
import type { Token, Tokens } from 'marked';
import { rendering, titled, withoutStrayNotes } from '../../src/taskpane/guide/rendering';
import { page } from '../../src/taskpane/page';

/** A page of docs/ as it goes into the kit. */
export interface Source {
  /** `docs/guide.md`. */
  readonly from: string;
  /** `docs/guide.html`. */
  readonly to: string;
  readonly markdown: string;
}

export interface Printed {
  readonly html: string;
  /** Pictures that it shows, as they stand in the repository: `docs/pictures/pane-fix.png`. */
  readonly pictures: readonly string[];
}

/** Pages to be read in a browser and printed, links between them leading to each other; links to other files are taken out. */
export async function printedPages(sources: readonly Source[]): Promise<ReadonlyMap<string, Printed>> {
  const { Marked } = await import('marked');
  const targets = new Map(sources.map(({ from, to }) => [from, to]));
  return new Map(
    sources.map(({ from, to, markdown }) => {
      const pictures: string[] = [];
      const standing = (href: string) => posix.join(posix.dirname(from), href);
      const away = (file: string) => posix.relative(posix.dirname(to), file);
      const place = (href: string): string => {
        const picture = standing(href);
        pictures.push(picture);
        return away(picture);
      };
      const leads = (href: string): string | undefined => {
        if (/^(?:https:|#)/.test(href)) return href;
        const [path = '', fragment] = href.split('#');
        const target = targets.get(standing(path));
        return target && `${away(target)}${fragment ? `#${fragment}` : ''}`;
      };
      const marked = new Marked({
        walkTokens(token: Token) {
          if (token.type === 'image') token.href = place(String(token.href));
        },
        renderer: {
          ...rendering(leads),
          html({ text }: Tokens.HTML | Tokens.Tag) {
            return text.replace(
              /(<img\b[^>]*\bsrc=")([^"]+)"/g,
              (_, head: string, src: string) => `${head}${place(src)}"`,
            );
          },
        },
      });
      const { title, rest } = titled(markdown);
      const body = marked.parse(withoutStrayNotes(rest, leads), { async: false });
      return [to, { html: page(title, body, 'folder'), pictures }] as const;
    }),
  );
}
