/** What staff are told of sheets that somebody renamed or deleted while a write was undone: Japanese sentences. */
export const tabNotFound = (tab: string): string =>
  `「${tab}」が見つかりませんでした。別の名前に変えられている場合は、そのシートを手で削除してください。`;

export const wasDeleted = (tab: string, called: string): string =>
  `「${tab}」は、別の人が「${called}」という名前に変えていましたが、削除しました。`;

export const notGivenBack = (former: string, name: string): string =>
  `「${name}」が見つからないため、元の「${former}」に戻せませんでした。別の人が削除していないかを確かめてください。`;

export const keepsItsName = (name: string, called: string): string =>
  `「${name}」は、別の人が「${called}」という名前に変えたため、名前を元に戻しませんでした。`;

export const wasCalled = (called: string, former: string): string =>
  `別の人が「${called}」という名前に変えていたシートの名前を、元の「${former}」に戻しました。`;

export const tabGone = (tab: string): string =>
  `「${tab}」が見つからないため、元の内容に戻せませんでした。別の人が削除していないかを確かめてください。`;

export const wasRenamed = (sheet: string, called: string): string =>
  `元に戻している間に、別の人が「${sheet}」を「${called}」という名前に変えました。このシートを参照する数式とリンクは切れていることがあるため、もう一度作成してください。`;

export const isGone = (sheet: string): string =>
  `「${sheet}」が削除されているため、このシートを参照する数式とリンクは元どおりではありません。もう一度作成してください。`;
