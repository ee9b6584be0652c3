/** What is said about a new workbook, in Japanese: fetched with its dialog. */
export const newBookJa = {
  title: '新しい評価ブック',
  about: '空の様式のブックを作ります。今のブックは変わりません。',
  year: '年度',
  yearHint: '例：令和7年度',
  badYear: '年度を「令和7年度」のように入力してください。',
  area: '政策分野（番号と名称）',
  areaHint: '例：12 中小企業。空欄でも作れます。',
  badArea: '番号から「12 中小企業」のように入力してください。',
  measures: '施策の数',
  cards: '個票の数（施策ごと）',
  badCount: (most: number) => `1から${String(most)}までの整数を入力してください。`,
  open: '作って開く',
  download: 'ダウンロード',
  opened: '新しいブックを開きました。名前はここからは付けられないため、開いたブックで名前を付けて保存してください。',
  refused: 'このExcelでは、ここから新しいブックを開けません。［ダウンロード］を押すか、下のコマンドを使ってください。',
  started: 'ダウンロードを始めました。始まらないときは、下のコマンドを使ってください。',
  command: '同じブックを作るコマンド：',
  fileName: '評価シート.xlsx',
};

export type NewBookTexts = typeof newBookJa;
