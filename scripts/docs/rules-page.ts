import { severityNames } from '../../src/model/finding';
import { chapters } from '../../src/rules/index';
import type { Rule } from '../../src/rules/rule';
import { plain, table } from './markdown';

const head = `# 検証の規則

<!-- npm run docs で src/rules から作成しています。直接編集しないでください。 -->

このブックの検証で使う、すべての規則の説明です。

| 区分 | 意味 |
| --- | --- |
| ${severityNames.error} | 様式に照らして誤りと言い切れるものです。直してから提出してください。 |
| ${severityNames.query} | 誤りの疑いがあるものです。直すか、そのままでよい理由を記録して確認済みにします。 |
| ${severityNames.notice} | 知っておくとよいことです。直さなくても提出できます。 |

誤り1つにつき、指摘は1つです。空欄や読み取れない値があるときは、その値を使うほかの規則は指摘しません。`;

/** The manual of the rules, for staff. */
export function rulesPage(): string {
  const parts = chapters.map(({ title, rules }) => [`## ${title}`, contents(rules), ...rules.map(entry)].join('\n\n'));
  return `${[head, ...parts].join('\n\n')}\n`;
}

const contents = (rules: readonly Rule[]): string =>
  table(
    ['規則', '区分', '内容'],
    rules.map(({ id, severity, about }) => [`[${id}](#${id})`, severityNames[severity], plain(about)]),
  );

const entry = (rule: Rule): string =>
  [
    `### ${rule.id}`,
    `**${plain(rule.about)}**`,
    [
      `- 区分: ${severityNames[rule.severity]}${rule.off ? '（設定シートで有効にしたときだけ検証します）' : ''}`,
      `- 理由: ${plain(rule.why)}`,
      `- 誤りの例: ${plain(rule.example.wrong)}`,
      `- 直し方: ${plain(rule.example.right)}`,
      `- 自動修正: ${fixes[rule.fix ?? 'none']}`,
    ].join('\n'),
  ].join('\n\n');

const fixes = {
  one: 'できます（指摘ごとに、またはまとめて）。',
  choice: 'できます（一覧と個票のどちらに合わせるかを、指摘ごとに選びます）。',
  none: 'ありません。該当のセルを直してください。',
} as const;
