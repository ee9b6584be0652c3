import { posix } from 'node:path';
import type { Token, Tokens } from 'marked';
import { pageStyles } from '../../src/taskpane/page-styles';

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
      const known = new Set<string>();
      const marked = new Marked({
        walkTokens(token: Token) {
          if (token.type === 'image') token.href = place(String(token.href));
        },
        renderer: {
          heading({ tokens, depth, text }: Tokens.Heading) {
            return `<h${String(depth)} id="${anchorOf(text, known)}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
          },
          link({ href, tokens }: Tokens.Link) {
            const text = this.parser.parseInline(tokens);
            if (/^(?:https:|#)/.test(href)) return `<a href="${href}">${text}</a>`;
            const [path = '', fragment] = href.split('#');
            const target = targets.get(standing(path));
            return target === undefined
              ? text
              : `<a href="${away(target)}${fragment ? `#${fragment}` : ''}">${text}</a>`;
          },
          html({ text }: Tokens.HTML | Tokens.Tag) {
            return text.replace(
              /(<img\b[^>]*\bsrc=")([^"]+)"/g,
              (_, head: string, src: string) => `${head}${place(src)}"`,
            );
          },
        },
      });
      const body = marked.parse(markdown, { async: false });
      const [, title = ''] = /^# (.*)$/m.exec(markdown) ?? [];
      return [to, { html: page(title, body), pictures }] as const;
    }),
  );
}

/** As GitHub names a heading, so that links within and between the pages hold. */
function anchorOf(heading: string, known: Set<string>): string {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');
  let anchor = plain;
  for (let next = 1; known.has(anchor); next += 1) anchor = `${plain}-${String(next)}`;
  known.add(anchor);
  return anchor;
}

export const page = (title: string, body: string): string => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'">
    <title>${title} ― 行政評価アシスト</title>
    <style>${pageStyles}${printStyles}</style>
  </head>
  <body>
    <main>
${body}    </main>
  </body>
</html>
`;

const printStyles = `
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; }
pre, code { font-family: Consolas, 'BIZ UDGothic', monospace; font-size: .9em; }
pre { background: var(--card); border: 1px solid var(--line); padding: .5rem .75rem; white-space: pre-wrap; }
@page { size: A4; margin: 16mm; }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --ground: #fff; --card: #f6f6f6; --line: #999; --link: #000; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  img, tr, pre { break-inside: avoid; }
}
`;
