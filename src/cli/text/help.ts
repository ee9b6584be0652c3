import type { Command } from '../options';

/** `hyoka help`, or `hyoka COMMAND --help`. */
export function helpOf(command: Command | null): string {
  return command === null ? help : `使い方\n${usages[command]}\n\nすべての指定は hyoka help で示します。\n`;
}

const usages: Readonly<Record<Command, string>> = {
  check: `  hyoka check ファイル… [--severity 区分] [--form ファイル] [--json|--csv] [--exit-zero]
  検証し、見つかったことをシートごとに示します。--severity には エラー、要確認、参考 のどれかを指定します。`,
  rollup: `  hyoka rollup ファイル… [--form ファイル] [--json] [--exit-zero]
  予算と指標を集計します。複数のファイルは1つにまとめます。同じ政策分野・年度のファイルは、先の1つだけを使います。`,
  build: `  hyoka build ファイル [-o 書き出し先] [--force] [--form ファイル] [--json] [--exit-zero]
  hyoka build ファイル… -o フォルダ
  検証・集計し、集計のシートを付けたブックを書き出します。書き出し先を省くと 元の名前-集計済み.xlsx です。`,
  fix: `  hyoka fix ファイル [-o 書き出し先] [--force] [--rule 規則] [--side list|card] [--json] [--exit-zero]
  直せるものを直したブックを書き出し、直したところを示します。書き出し先を省くと 元の名前-修正済み.xlsx です。`,
  form: `  hyoka form ファイル [-o 書き出し先] [--force] [--yes] [--json]
  ブックや空の様式から様式定義シートの案を作り、書き出します。案は採用を「×」とし、--yes を付けるとすべて採用します。
  様式定義シートがすでにあるときは、新しく見つかった項目だけを下の行に加えます（書いてある行は変えません）。
  書き出し先を省くと 元の名前-様式定義.xlsx です。`,
};

const help = `行政評価アシスト  行政評価のブックを検証し、集計し、一覧を作成します。

使い方
  hyoka check  ファイル…              検証し、見つかったことをシートごとに示します
  hyoka rollup ファイル…              予算と指標を集計します（複数のファイルは1つにまとめます）
  hyoka build  ファイル… [-o 書き出し先] 検証・集計し、集計のシートを付けたブックを書き出します
  hyoka form   ファイル [-o 書き出し先]  様式定義シートの案を付けたブックを書き出します（--yes で、すべて採用）
  hyoka fix    ファイル [-o 書き出し先]  直せるものを直したブックを書き出し、直したところを示します

ファイル名には * と ? が使えます（フォルダの中の、当てはまるファイルすべて）。フォルダを指定すると、その中のブックすべてです。
命令ごとの使い方は hyoka 命令 --help で示します。

指定
  -o, --output 名前     書き出し先のファイルかフォルダ（build は 元の名前-集計済み.xlsx、fix は 元の名前-修正済み.xlsx、form は 元の名前-様式定義.xlsx）
      --force           書き出し先があれば置き換える
      --form ファイル   企画の様式定義シート（と設定シート）のあるブック。各ブックのものより優先する
      --yes             form: 案をすべて採用する（付けなければ、採用を×とする）
      --json            結果をJSONで標準出力に書く
      --csv             check: 見つかったことをCSV（Excelで開けるUTF-8）で標準出力に書く
      --severity 区分   この区分以上のものだけ示す（エラー、要確認、参考）。件数と終了コードは変わらない
      --rule 規則       fix: この規則だけ直す（「,」で区切って複数も可）
      --side list|card  fix: 一覧と個票が食い違うとき、一覧（list）か個票（card）のどちらに合わせるか
      --exit-zero       エラーが見つかっても、終了コードを0にする
  -q, --quiet           結果を書かない（終了コードだけで知らせる）
      --no-color        色を付けない
  -v, --version         版を示す
  -h, --help            この使い方を示す

終了コード
  0 エラーなし   1 エラーあり   2 使えないファイルがある、または指定の誤り   70 内部エラー

元のファイルには書き込みません。
`;
