/** A piece of a page that is HTML already. Only `html` and `joined` make one, so that no text becomes markup. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Html[];

/** A template whose texts are escaped, and whose pieces of HTML are not: html`<p>${text}</p>`. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.map((piece, at) => piece + written(parts[at] ?? '')).join('') };
}

export const nothing: Html = { html: '' };

const written = (part: Part): string => {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
};

/** Text as HTML's content or an attribute's value. Characters that no page may hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A long text as paragraphs: blank lines part them, single ones break a line. */
export function paragraphs(text: string): Html {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n+/u)
    .filter((block) => block.trim() !== '');
  return html`${blocks.map((block) => html`<p>${lines(block)}</p>`)}`;
}

const lines = (block: string): Html[] =>
  block.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`));
