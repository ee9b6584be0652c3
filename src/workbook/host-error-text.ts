import type { HostError, HostErrorCode } from './host';

/** What went wrong, and what to do: one sentence or two for each code. */
const words: Readonly<Record<HostErrorCode, string>> = {
  'not-found': 'ファイルが見つかりません。ファイル名と場所を確かめてください。',
  folder: 'フォルダです。中にあるブックのファイル名を指定してください。',
  'not-a-workbook':
    'Excelブック（.xlsx、.xlsm）として読めません。Excelで開いて「Excelブック（.xlsx）」で保存し直してください。',
  'old-format': '古い形式（.xls）のため読めません。Excelで開いて「Excelブック（.xlsx）」で保存し直してください。',
  encrypted: 'パスワードで保護されているため読めません。Excelで開き、パスワードを外して保存してください。',
  'lock-file': 'Excelが編集中に作る一時ファイルです。「~$」の付かない元のファイルを指定してください。',
  'no-worksheet': 'ワークシートが1枚もありません。個票のあるブックを指定してください。',
  'duplicate-sheet': '同じ名前のシートが2枚あります。Excelで開いてシート名を分け、保存し直してください。',
  'too-large':
    '大きさが上限を超えているため処理できません。不要なシートや画像を除くか、政策分野ごとにブックを分けてください。',
  damaged: '壊れているため読めません。Excelで開いて修復し、別の名前で保存し直してください。',
  'output-exists':
    '書き出し先のファイルがすでにあります。別の名前を -o で指定するか、置き換えてよければ --force を付けてください。',
  'output-is-input': '書き出し先が元のファイルと同じです。別の名前を -o で指定してください。',
  'no-output-folder': '書き出し先のフォルダがありません。フォルダを作ってから、もう一度実行してください。',
  'cannot-write': '書き込めません。書き込み権限と空き容量があるか、ほかの人が開いていないかを確かめてください。',
  'unsupported-package':
    'この形式のブックには対応していません。Excelで開いて「Excelブック（.xlsx）」で保存し直してください。',
  'shared-workbook':
    '共有ブック（旧機能）になっているためシートを追加できません。Excelで開いて［校閲］の［ブックの共有］を解除し、保存し直してください。',
  'protected-sheet':
    'シートが保護されているため書き込めません。［校閲］の［シート保護の解除］をしてから、もう一度実行してください。',
  'protected-workbook':
    'ブックの構成が保護されているためシートを追加できません。［校閲］の［ブックの保護］を解除してから、もう一度実行してください。',
  'cell-edit-mode': 'セルを編集中です。Enterキーで入力を確定してから、もう一度実行してください。',
  'unsupported-excel': 'お使いのExcelでは動きません。Microsoft 365 または Office LTSC 2021 以降でお使いください。',
  'changed-meanwhile': '検証したあとに内容が変わっています。もう一度［検証する］を押してください。',
  busy: 'Excelが混み合っています。少し待ってから、もう一度実行してください。',
  'timed-out': 'Excelから応答がありません。ブックを保存して開き直し、もう一度実行してください。',
  'access-denied':
    '読み取りまたは書き込みの権限がありません。ファイルの権限と、読み取り専用で開いていないかを確かめてください。',
  'not-put-back':
    'エラーのあと、ブックを元に戻せませんでした。途中まで書き換わっているおそれがあります。保存せずに閉じて、開き直してください。' +
    '自動保存がオンのときは、［ファイル］の［情報］の［バージョン履歴］から前の版を開いてください。',
  'changed-since-written':
    '書き込んだあとで内容が変わっているため、元に戻しませんでした。変えたところをもとの内容に直してから、もう一度［元に戻す］を押してください。',
  'sheet-name-taken': '同じ名前のシートがすでにあります。シート名を変えてから、もう一度実行してください。',
  'in-the-way':
    '表が広がる先に、手で書き込まれた内容があるため書き込みませんでした。その内容を別のシートへ移してから、もう一度実行してください。',
  'too-many-formats':
    'セルの書式か表示形式の種類が多すぎて、これ以上加えるとExcelで開けなくなります。使っていない書式を減らしてから、もう一度実行してください。',
  'too-long-for-excel':
    'Excelのセルに収まらない長さになります（文字列は32,767文字、数式は8,192文字まで）。元の文章や式を短くしてから、もう一度実行してください。',
  unknown: '思わぬエラーが起きました。ブックは変わっていません。保存して開き直し、もう一度実行してください。',
};

/** The error in Japanese, with the file, sheet or cell that it is about. */
export function hostErrorText({ code, detail }: Pick<HostError, 'code' | 'detail'>): string {
  return detail === '' ? words[code] : `${detail}: ${words[code]}`;
}
