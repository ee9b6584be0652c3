import { pageStyles } from './page-styles';

/** Where a page stands: beside the pane, or in a folder from which it is opened. */
const places = {
  site: { images: "'self'", icon: '\n    <link rel="icon" href="assets/icon-32.png">' },
  folder: { images: "'self' file:", icon: '' },
} as const;

/** A page without scripts, made when pane or kit are built. */
export function page(title: string, body: string, place: keyof typeof places): string {
  const { images, icon } = places[place];
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src ${images}; base-uri 'none'; form-action 'none'">
    <title>${title} ― 行政評価アシスト</title>${icon}
    <style>${pageStyles}</style>
  </head>
  <body>
    <main>
    <h1>${title}</h1>
${body}
    </main>
  </body>
</html>
`;
}
