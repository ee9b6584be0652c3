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
