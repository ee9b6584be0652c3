/** What is said wherever the pane makes a workbook, in Japanese: fetched with it. */
export const madeBooksJa = {
  looking: 'することを調べています…',
  open: '作って開く',
  download: 'ダウンロード',
  given: {
    opened: '新しいブックを開きました。名前はここからは付けられないため、開いたブックで名前を付けて保存してください。',
    refused:
      'このExcelでは、ここから新しいブックを開けません。［ダウンロード］を押すか、下のコマンドを使ってください。',
    started: 'ダウンロードを始めました。始まらないときは、下のコマンドを使ってください。',
    changed: 'ブックの内容が変わったため、することを調べ直しました。確かめて、もう一度押してください。',
  },
  command: '同じブックを作るコマンド：',
  commandOfSaved: '保存したファイルから同じブックを作るコマンド：',
};

export type MadeBooksTexts = typeof madeBooksJa;
