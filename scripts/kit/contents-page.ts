import { reasonOf, reasons } from './contents';
import { page } from '../../src/taskpane/page';

/** The list of what the kit holds, and why. Throws where a file has no reason, or a reason no file. */
export function contentsPage(paths: readonly string[]): string {
  const counts = new Map(reasons.map((reason) => [reason, 0]));
  for (const path of paths) counts.set(reasonOf(path), (counts.get(reasonOf(path)) ?? 0) + 1);
  const idle = reasons.filter((reason) => counts.get(reason) === 0);
  if (idle.length > 0) throw new Error(`no file of the kit is for ${idle.map(({ name }) => name).join(', ')}`);
  const rows = reasons.map(
    (reason) => `<tr><td>${reason.name}</td><td>${String(counts.get(reason))}</td><td>${reason.reason}</td></tr>`,
  );
  return page(
    '内容一覧',
    `<p>この zip のすべてのファイルと、入っている理由です。</p>
<table><thead><tr><th scope="col">ファイル</th><th scope="col">数</th><th scope="col">理由</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<p><a href="README.html">導入の手順に戻る</a></p>
`,
    'folder',
  );
}
