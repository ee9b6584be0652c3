/** How the files of the site are to be served: what both servers' configurations are made from, and tests hold them to. */

/** A name that changes with its content: never asked for again. */
export const hashed = /\.[0-9a-f]{8}\.(?:js|css)$/;
export const forever = 'public, max-age=31536000, immutable';
/** Asked for each time, and sent only where it has changed. */
export const asked = 'no-cache';

/** The folder of the buttons' pictures. */
export const buttons = 'assets';

/** Cache-Control of a file; null for none: with one, Office may show its own picture in the place of a button's. */
export function cacheControlOf(path: string): string | null {
  if (path.startsWith(`${buttons}/`)) return null;
  return hashed.test(path) ? forever : asked;
}

export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
};

/** One Content-Security-Policy for all pages: what any of them allows itself. Each page forbids itself the rest. */
export function commonPolicy(pages: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const page of pages) {
    const [tag = ''] = /<meta\b[^>]*\bContent-Security-Policy\b[^>]*>/.exec(page) ?? [];
    const [, policy = ''] = /\bcontent="([^"]*)"/.exec(tag) ?? [];
    if (policy === '') throw new Error('a page of the site has no Content-Security-Policy');
    for (const directive of policy.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      if (name !== '') directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
    }
  }
  return [...directives]
    .map(([name, sources]) => {
      if (sources.size > 1) sources.delete("'none'");
      return [name, ...sources].join(' ');
    })
    .join('; ');
}
