import type { LeftOut } from '../../../workbook/publication';

/** Elements of a sheet that the public copy does without, as staff know them. */
const elements: Readonly<Record<string, string>> = {
  sheetProtection: 'シートの保護',
  protectedRanges: '編集を許した範囲',
  scenarios: 'シナリオ',
  autoFilter: 'フィルター',
  sortState: '並べ替えの条件',
  customSheetViews: 'ユーザー設定のビュー',
  phoneticPr: 'ふりがなの設定',
  conditionalFormatting: '条件付き書式',
  dataValidations: '入力規則（選択肢）',
  customProperties: 'シートの独自の情報',
  cellWatches: 'ウォッチ式',
  drawing: '図形・画像・グラフ',
  legacyDrawing: 'コメント（メモ）の枠',
  legacyDrawingHF: 'ヘッダー・フッターの画像',
  drawingHF: 'ヘッダー・フッターの画像',
  picture: '背景の画像',
  oleObjects: '埋め込んだ文書',
  controls: 'ボタンなどのコントロール',
  tableParts: 'テーブル（並べ替えと縞模様）',
  extLst: '拡張の書式（スパークライン、入力規則など）',
  fileVersion: '保存したExcelの版',
  fileSharing: '保存した人と読み取り専用の設定',
  workbookProtection: 'ブックの保護',
  externalReferences: '別のブックへのリンク',
  customWorkbookViews: 'ユーザー設定のビュー',
  pivotCaches: 'ピボットテーブルの元データ',
  oleSize: '埋め込みの大きさ',
  functionGroups: '関数の分類',
  fileRecoveryPr: '修復の記録',
  webPublishObjects: 'Web発行の設定',
  webPublishing: 'Web発行の設定',
  'mc:AlternateContent': '保存した場所などの拡張の情報',
};

/** By the beginning of a part's name: the first that fits. null: written anew, or of no content. */
const parts: readonly (readonly [start: string, what: string | null])[] = [
  ['[content_types].xml', null],
  ['_rels/', null],
  ['xl/calcchain', null],
  ['xl/theme/', null],
  ['docprops/custom', 'ブックの独自のプロパティ'],
  ['docprops/thumbnail', '縮小した画像'],
  ['docprops/', '作成者・更新者・会社名などのプロパティ'],
  ['docmetadata/', '秘密度ラベルなどの情報'],
  ['_xmlsignatures/', '電子署名'],
  ['customxml/', 'カスタムXML'],
  ['customui', 'リボンの変更'],
  ['xl/comments', 'コメント（メモ）'],
  ['xl/threadedcomments/', 'スレッド形式のコメント'],
  ['xl/persons/', 'コメントを書いた人'],
  ['xl/media/', '画像'],
  ['xl/charts/', 'グラフ（元の値の写しを含む）'],
  ['xl/chartsheets/', 'グラフシート'],
  ['xl/diagrams/', 'SmartArt'],
  ['xl/drawings/', '図形'],
  ['xl/externallinks/', '別のブックへのリンク'],
  ['xl/connections', 'データの接続'],
  ['xl/querytables/', 'データの接続'],
  ['xl/pivot', 'ピボットテーブル（元データの写しを含む）'],
  ['xl/slicer', 'スライサー'],
  ['xl/timeline', 'タイムライン'],
  ['xl/vba', 'マクロ'],
  ['xl/macrosheets/', 'マクロ'],
  ['xl/dialogsheets/', 'ダイアログシート'],
  ['xl/activex/', 'ボタンなどのコントロール'],
  ['xl/ctrlprops/', 'ボタンなどのコントロール'],
  ['xl/embeddings/', '埋め込んだ文書'],
  ['xl/printersettings/', 'プリンターの設定'],
  ['xl/tables/', 'テーブル（並べ替えと縞模様）'],
  ['xl/tablesinglecells/', 'XMLの割り当て'],
  ['xl/xmlmaps', 'XMLの割り当て'],
  ['xl/revisions/', '変更履歴'],
  ['xl/webextensions/', '作業ウィンドウの記録'],
  ['xl/customproperty', 'シートの独自の情報'],
  ['xl/customdata/', '独自のデータ'],
  ['xl/model/', 'データモデル'],
  ['xl/metadata', 'セルの付加情報'],
  ['xl/richdata/', 'セルの付加情報'],
];

/** What a part of the package is, which the copy is made without; null: nothing that anybody misses. */
export function partWords(name: string): string | null {
  const key = name.toLowerCase();
  if (/(?:^|\/)_rels\//.test(key)) return null;
  const found = parts.find(([start]) => key.startsWith(start));
  return found ? found[1] : `その他の部品（${name}）`;
}

export const elementWords = (local: string): string => elements[local] ?? `その他の設定（${local}）`;

/** The same things said once, with how many they are. */
export function countedParts(words: readonly string[]): LeftOut[] {
  const counts = new Map<string, number>();
  for (const what of words) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, sheet: null, where: count > 1 ? `${String(count)}個` : '' }));
}
