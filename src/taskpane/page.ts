/** A page beside the pane, without scripts, made when the pane is built: light or dark as the system is. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <title>${title} ― 行政評価アシスト</title>
    <link rel="icon" href="assets/icon-32.png">
    <style>${styles}</style>
  </head>
  <body>
    <h1>${title}</h1>
${body}
  </body>
</html>
`;
}

const styles = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; font-family: 'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, sans-serif; line-height: 1.7; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 2px solid; padding-bottom: .2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin: 0; }
article { padding: .75rem; border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); border-radius: 6px; margin: .75rem 0; }
article:target { outline: 3px solid #0f6cbd; }
.id { margin: 0; font-family: Consolas, monospace; font-size: .8rem; }
dl { display: grid; grid-template-columns: fit-content(10em) 1fr; gap: .25rem .75rem; margin: .5rem 0 0; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
nav { font-size: .9rem; }
`;
