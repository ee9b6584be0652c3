import { severityNames } from '../../src/model/finding';
import { chapters, rules } from '../../src/rules/index';
import type { Rule } from '../../src/rules/rule';
import { plain, table } from './markdown';

const head = `# 点検項目

<!-- npm run docs で src/rules から作成しています。直接編集しないでください。 -->

ブックの点検で使う、すべての点検項目の説明です。

| 区分 | 意味 |
| --- | --- |
| ${severityNames.error} | 様式に照らして誤りと言い切れるものです。直してから提出してください。 |
| ${severityNames.query} | 誤りの疑いがあるものです。直すか、そのままでよい理由を記録して確認済みにします。 |
| ${severityNames.notice} | 知っておくとよいことです。直さなくても提出できます。 |

誤り1つにつき、指摘は1つです。空欄や読み取れない値があるときは、その値を使うほかの点検項目は指摘しません。`;

/** The manual of the rules, for staff. */
export function rulesPage(): string {
  const parts = chapters.map((chapter) =>
    [`## ${chapter.title}`, contents(chapter.rules), ...chapter.rules.map(entry)].join('\n\n'),
  );
  return `${[head, ...parts].join('\n\n')}\n`;
}

const contents = (listed: readonly Rule[]): string =>
  table(
    ['点検項目', 'ID', '区分', '内容'],
    listed.map(({ id, name, severity, about }) => [`[${name}](#${id})`, id, severityNames[severity], plain(about)]),
  );

const entry = (rule: Rule): string =>
  [
    `### ${rule.id}`,
    `**${plain(rule.about)}**`,
    [
      `- 名前: ${rule.name}`,
      `- 区分: ${severityNames[rule.severity]}${rule.off ? '（設定シートで有効にしたときだけ点検します）' : ''}`,
      `- 理由: ${plain(rule.why)}`,
      `- 誤りの例: ${plain(rule.example.wrong)}`,
      `- 直し方: ${plain(rule.example.right)}`,
      `- 自動修正: ${fixes[rule.fix ?? 'none']}`,
      ...(rule.yieldsTo
        ? [
            `- 優先する点検項目: ${rule.yieldsTo.map(link).join('、')}（同じ誤りを指摘するときは、そちらだけを示します）`,
          ]
        : []),
    ].join('\n'),
  ].join('\n\n');

/** A rule's name, linked to its entry. */
const link = (id: string): string => `[${rules.find((rule) => rule.id === id)?.name ?? id}](#${id})`;

const fixes = {
  one: 'できます（指摘ごとに、またはまとめて）。',
  choice: 'できます（一覧と個票のどちらに合わせるかを、指摘ごとに選びます）。',
  none: 'ありません。該当のセルを直してください。',
} as const;
