/** What is said about the public copy, in Japanese: fetched with it. */
export const publishJa = {
  title: '公表用に保存',
  about:
    '公表してよいものだけを新しく書いた写しを作ります。まだ保存していない入力も入ります。今のブックは変わりません。先に、含めるものと除くものを示します。',
  look: '公表用の内容を調べる',
  lookAgain: '公表用の内容を調べ直す',
  looked: (sheets: number, contacts: number) =>
    `調べました。含めるシートは${String(sheets)}枚、電話番号・メールアドレスらしいものは${String(contacts)}件です。`,
  noSheets: '公表できるシートがありません。評価の様式のシートが、表示されているかを確かめてください。',
  sheets: (count: number) => `含めるシート ${String(count)}枚`,
  leftSheets: (count: number) => `除くシート ${String(count)}枚`,
  leftOut: (count: number) => `シートやブックの中から除くもの ${String(count)}件`,
  workbook: 'ブック',
  nothingLeft: '除くものはありません。',
  contacts: (count: number) => `電話番号・内線・メールアドレスらしいもの ${String(count)}件`,
  contactsHint: '消していません。公表してよいか、確かめてください。',
  noContacts: '電話番号・内線・メールアドレスらしいものはありません。',
  remarks: (count: number) => `確かめるところ ${String(count)}件`,
  errors: (count: number) =>
    `点検のエラーが${String(count)}件残っているため、保存できません。直すか、承知のうえで保存することを下で選んでください。`,
  withErrors: (count: number) => `エラーが${String(count)}件残ったまま保存する`,
  book: '公表用のブック（.xlsx）',
  page: '公表用のページ（.html）',
  started: (file: string) => `「${file}」のダウンロードを始めました。始まらないときは、下のコマンドを使ってください。`,
  changed: 'ブックの内容が変わったため、調べ直しました。確かめて、もう一度押してください。',
  command: '保存したファイルから作るコマンド（ページは --html を付けます）：',
};

export type PublishTexts = typeof publishJa;
