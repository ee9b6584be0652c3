import { severityNames } from '../model/finding';
import { chapters } from '../rules';
import type { Rule } from '../rules/rule';

/** The manual of the rules as a page of its own, made when the pane is built: each rule under its id. */
export default function manualPage(): string {
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <title>検証の規則 ― 行政評価アシスト</title>
    <link rel="icon" href="assets/icon-32.png">
    <style>${styles}</style>
  </head>
  <body>
    <h1>検証の規則</h1>
    <p>エラーは直してから提出します。要確認は、直すか、そのままでよい理由を記録します。参考は、直さなくても提出できます。</p>
    <nav aria-label="目次"><ul>${chapters.flatMap(({ rules }) => rules.map(entry)).join('')}</ul></nav>
    ${chapters.map(({ title, rules }) => `<h2>${escaped(title)}</h2>${rules.map(article).join('')}`).join('\n')}
  </body>
</html>
`;
}

const fixes = {
  one: '正しい値が1つに決まるため、作業ウィンドウから直せます。',
  choice: '2つの値のどちらに合わせるかを、作業ウィンドウで選べます。',
} as const;

const entry = ({ id, about }: Rule) => `<li><a href="#${id}">${escaped(about)}</a></li>`;

function article({ id, severity, about, why, example, fix, off }: Rule): string {
  const terms = [
    ['区分', severityNames[severity] + (off ? '（設定で「実施」にしたときに検証します）' : '')],
    ['理由', why],
    ['誤りの例', example.wrong],
    ['直し方', example.right],
    ['自動修正', fix ? fixes[fix] : 'ありません。該当のセルを直してください。'],
  ];
  const list = terms.map(([term, text]) => `<dt>${term}</dt><dd>${escaped(text ?? '')}</dd>`).join('');
  return `<article id="${id}"><h3>${escaped(about)}</h3><p class="id">${id}</p><dl>${list}</dl></article>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character).replaceAll('\n', '<br>');

const styles = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; font-family: 'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, sans-serif; line-height: 1.7; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 2px solid; padding-bottom: .2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin: 0; }
article { padding: .75rem; border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); border-radius: 6px; margin: .75rem 0; }
article:target { outline: 3px solid #0f6cbd; }
.id { margin: 0; font-family: Consolas, monospace; font-size: .8rem; }
dl { display: grid; grid-template-columns: 6em 1fr; gap: .25rem .75rem; margin: .5rem 0 0; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
nav { font-size: .9rem; }
`;
