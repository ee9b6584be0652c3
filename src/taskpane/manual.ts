import { severityNames } from '../model/finding';
import { chapters, rules } from '../rules';
import type { Rule } from '../rules/rule';
import { page } from './page';

/** The manual of the rules as a page of its own, made when the pane is built: by chapters, each rule under its id. */
export default function manualPage(): string {
  return page(
    '点検項目',
    `
    <p>エラーは直してから提出します。要確認は、直すか、そのままとする理由を付けます。参考は、直さなくても提出できます。</p>
    <nav aria-label="目次">${chapters.map(contents).join('')}</nav>
    ${chapters.map(section).join('\n')}`,
    'site',
  );
}

const fixes = {
  one: '正しい値が1つに決まるため、作業ウィンドウから直せます。',
  choice: '2つの値のどちらに合わせるかを、作業ウィンドウで選べます。',
} as const;

type Chapter = (typeof chapters)[number];

const contents = ({ title, rules: own }: Chapter) =>
  `<details><summary>${escaped(title)}（${String(own.length)}項目）</summary><ul>${own.map((rule) => `<li>${link(rule)}</li>`).join('')}</ul></details>`;

const link = ({ id, name }: Rule) => `<a href="#${id}">${escaped(name)}</a>`;

const section = ({ title, rules: own }: Chapter, index: number) =>
  `<section aria-labelledby="chapter-${String(index)}"><h2 id="chapter-${String(index)}">${escaped(title)}</h2>${own.map(article).join('')}</section>`;

const linksTo = (ids: readonly string[]) =>
  rules
    .filter(({ id }) => ids.includes(id))
    .map(link)
    .join('、');

function article({ id, name, severity, about, why, example, fix, off, yieldsTo }: Rule): string {
  const terms: readonly (readonly [term: string, html: string])[] = [
    ['理由', escaped(why)],
    ['誤りの例', escaped(example.wrong)],
    ['直し方', escaped(example.right)],
    ['自動修正', fix ? fixes[fix] : 'ありません。該当のセルを直してください。'],
    ...(yieldsTo ? [['優先する点検項目', linksTo(yieldsTo)] as const] : []),
  ];
  const list = terms.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('');
  const kind = `<span class="severity ${severity}">${severityNames[severity]}</span>${off ? '（設定で「実施」にしたときに点検します）' : ''}`;
  return `<article id="${id}"><h3>${escaped(name)}</h3><p class="kind">${kind} <span class="id">${id}</span></p><p>${escaped(about)}</p><dl>${list}</dl></article>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character).replaceAll('\n', '<br>');
