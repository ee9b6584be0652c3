import { severityNames } from '../model/finding';
import { page } from './page';

/** How to use the pane, in short; docs/guide.md tells more, with pictures. */
export default function helpPage(): string {
  return page(
    '使い方',
    `
    <p>行政評価のブックを検証し、予算とKPIを集計し、事務事業一覧などのシートを作ります。ブックの内容が外部に送られることはありません。</p>
    ${chapters.map(({ title, terms, note }) => `<h2>${title}</h2><dl>${terms.map(entry).join('')}</dl>${note ? `<p>${note}</p>` : ''}`).join('\n')}
    <h2>お困りのときは</h2>
    <p>作業ウィンドウに出た案内のとおりにしても進まないときは、このアドインを配布した部署にお尋ねください。「Excelからのメッセージ」が付いているときは、その内容もお知らせください。</p>
    <p><a href="rules.html">検証の規則</a></p>
    <p><a href="office-js/LICENSE.md">Office JavaScript API ライブラリの使用条件</a></p>`,
  );
}

const entry = ([term, text]: readonly [string, string]) => `<dt>${term}</dt><dd>${text}</dd>`;

interface Chapter {
  readonly title: string;
  readonly terms: readonly (readonly [term: string, text: string])[];
  readonly note?: string;
}

const chapters: readonly Chapter[] = [
  {
    title: 'ホームタブの「行政評価」',
    terms: [
      ['検証', '開いているブックを調べ、見つかった問題を作業ウィンドウに並べます。選ぶと、そのセルへ移動します。'],
      [
        '集計と一覧を作成',
        '作るシートと変わる内容を示します。確かめてから、集計・事務事業一覧・財務一覧・検証結果を作成します。',
      ],
      ['作業ウィンドウ', '作業ウィンドウを開きます。'],
    ],
  },
  {
    title: '指摘の区分',
    terms: [
      [severityNames.error, '直してから提出します。'],
      [severityNames.query, '直すか、そのままとする理由を付けます。'],
      [severityNames.notice, '知っておくとよいことです。直さなくても提出できます。'],
      ['確認済み', '理由を付けてそのままとしたものです。理由は、シート「確認記録」に残ります。'],
    ],
    note: '書き込んだあとで［元に戻す］を押すと、書き込む前のブックに戻ります。',
  },
  {
    title: 'キーボード',
    terms: [
      ['↑ ↓', '前と次の行へ移ります。Home で先頭、End で末尾へ移ります。'],
      ['Enter', '指摘のセルへ移動し、直し方を開きます。'],
      ['Alt+↓ Alt+↑', '次と前の指摘へ移ります。'],
      ['Esc', '確かめの画面をやめます。'],
    ],
  },
];
