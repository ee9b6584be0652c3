import { severityNames } from '../model/finding';
import { chapters, rules } from '../rules';
import type { Rule } from '../rules/rule';
import { page } from './page';

/** The manual of the rules as a page of its own, made when the pane is built: each rule under its id. */
export default function manualPage(): string {
  return page(
    '検証の規則',
    `
    <p>エラーは直してから提出します。要確認は、直すか、そのままとする理由を付けます。参考は、直さなくても提出できます。</p>
    <nav aria-label="目次"><ul>${rules.map(entry).join('')}</ul></nav>
    ${chapters.map((chapter) => `<h2>${escaped(chapter.title)}</h2>${chapter.rules.map(article).join('')}`).join('\n')}`,
  );
}

const fixes = {
  one: '正しい値が1つに決まるため、作業ウィンドウから直せます。',
  choice: '2つの値のどちらに合わせるかを、作業ウィンドウで選べます。',
} as const;

const entry = ({ id, about }: Rule) => `<li><a href="#${id}">${escaped(about)}</a></li>`;

function article({ id, name, severity, about, why, example, fix, off, yieldsTo }: Rule): string {
  const terms = [
    ['名前', name],
    ['区分', severityNames[severity] + (off ? '（設定で「実施」にしたときに検証します）' : '')],
    ['理由', why],
    ['誤りの例', example.wrong],
    ['直し方', example.right],
    ['自動修正', fix ? fixes[fix] : 'ありません。該当のセルを直してください。'],
    ...(yieldsTo ? [['優先する規則', yieldsTo.map(nameOf).join('、')]] : []),
  ];
  const list = terms.map(([term, text]) => `<dt>${term}</dt><dd>${escaped(text ?? '')}</dd>`).join('');
  return `<article id="${id}"><h3>${escaped(about)}</h3><p class="id">${id}</p><dl>${list}</dl></article>`;
}

const nameOf = (id: string) => rules.find((rule) => rule.id === id)?.name ?? id;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character).replaceAll('\n', '<br>');
