import { pageStyles } from './page-styles';

/** A page beside the pane, without scripts, made when the pane is built. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <title>${title} ― 行政評価アシスト</title>
    <link rel="icon" href="assets/icon-32.png">
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
