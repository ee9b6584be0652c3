import type { Texts } from '../../taskpane/texts/texts';

/** What the page itself says, in Japanese. */
export const ja = {
  title: '点検ページ',
  lead: '行政評価のブックを、Excelのアドインなしで点検し、集計し、一覧を作ります。',
  drop: 'ここにブックをドロップするか、ファイルを選んでください。',
  choose: 'ブックを選ぶ…',
  file: '点検するブック',
  promises: [
    'ブックはこのパソコンの中で読み取り、どこにも送りません。',
    '選んだファイルそのものは変わりません。直したり作ったりしたものは、ダウンロードして受け取ります。',
    '.xlsx と .xlsm のブックを点検できます。',
  ] as readonly string[],
  onlyOne: 'ブックは1つずつ選んでください。',
  help: '使い方',
  book: '開いているブック',
  another: '別のブックを選ぶ…',
  again: 'Excelで直して保存したときは、もう一度選んでください。',
  unsaved: 'ダウンロードしていない変更があります。',
  download: 'ダウンロード',
  started: (name: string) => `「${name}」のダウンロードを始めました。`,
  leaveTitle: 'ダウンロードしていない変更があります',
  leave: 'このまま別のブックを開くと、今のブックに加えた変更は失われます。',
  leaveButton: '変更を捨てて開く',
  cells: 'セルのまわり',
  noCell: '指摘を選ぶと、そのセルのまわりをここに示します。',
  cellAt: (sheet: string, cell: string) => `「${sheet}」の ${cell} のまわり`,
  cellShown: (sheet: string, cell: string) => `「${sheet}」の ${cell} のまわりを示しました。`,
  noSheet: (sheet: string) => `シート「${sheet}」は、今のブックにはありません。`,
  close: '閉じる',
};

export type Words = typeof ja;

/** What the pane's screens say of Excel, as it is without. */
export const textsJa = (texts: Texts): Texts => ({
  ...texts,
  area: {
    ...texts.area,
    noneHint:
      '政策分野ごとの行政評価のブックを選んでください。様式のシートが非表示のときは、Excelで再表示してください。',
    unreadHint: '下の案内のとおりにしてから、もう一度ブックを選んでください。',
  },
  finding: { ...texts.finding, go: (cell) => `${cell} を見る` },
  notice: { ...texts.notice, see: (sheet) => `「${sheet}」を見る`, go: '見る' },
  work: {
    ...texts.work,
    detail: 'くわしい内容',
    slow: 'ブックに書き込んでいます。',
    giveUp: 'やめる',
    crashed: 'ページの表示でエラーが起きました。ページを開き直してください。',
  },
});
