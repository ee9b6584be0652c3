import type { Command } from '../commands';
import { displayWidth, padEnd } from './width';

/** `hyoka help`, or `hyoka COMMAND --help`. */
export function helpOf(command: Command | null): string {
  return (command === null ? all() : own(command)).join('\n');
}

interface Call {
  readonly usage: readonly string[];
  /** In one line of `hyoka help`. */
  readonly about: string;
  readonly more: readonly string[];
}

const calls: Readonly<Record<Command, Call>> = {
  check: {
    usage: ['hyoka check ファイル…'],
    about: '点検し、見つかったことをシートごとに示します',
    more: [
      '重要なものから並べ、終わりに件数を示します。何もなければ「問題は見つかりませんでした」と示します。',
      '複数のファイルは、政策分野どうしの食い違いも調べ、最後の行に全体の件数を示します。',
    ],
  },
  rollup: {
    usage: ['hyoka rollup ファイル…'],
    about: '予算と指標を集計します（複数のファイルは1つにまとめます）',
    more: [
      '複数のファイルは、ファイルごとの集計のあとに、すべてを合わせた集計を示します。',
      '同じ政策分野・年度のファイルは、先の1つだけを使います（終了コード2）。',
    ],
  },
  build: {
    usage: ['hyoka build ファイル [-o 書き出し先]', 'hyoka build ファイル… -o フォルダ'],
    about: '点検・集計し、集計のシートを付けたブックを書き出します',
    more: [
      '書き出し先を省くと、元のファイルと同じフォルダの 元の名前-集計済み.xlsx です。',
      '一覧の条件: 重点事業、基本目標=1、SDGs=8（または8.3）、次年度方針=拡充、部・課=商工課、事業費上位=10',
      '条件による一覧はブックに残り、次からは指定しなくても作成し直します。',
    ],
  },
  fix: {
    usage: ['hyoka fix ファイル [-o 書き出し先]'],
    about: '直せるものを直したブックを書き出し、直したところを示します',
    more: [
      '書き出し先を省くと、元のファイルと同じフォルダの 元の名前-修正済み.xlsx です。',
      '一覧と個票の食い違いは、--side を付けたときだけ直します。',
    ],
  },
  compare: {
    usage: ['hyoka compare 前年度 今年度 [-o 書き出し先]'],
    about: '前年度のブックから変わったことを示します（同じ年度なら正誤表）',
    more: [
      '事業の増減・名称・施策や部の移り変わり、予算と前年度の見込み、決算と前年度の予算、指標、同じ文章を比べます。',
      '同じ年度のブックを2つ指定すると、先のものを誤、後のものを正とする正誤表になります。',
      '-o を付けると、今年度のブックの写しに「前年度比較」か「正誤表」のシートを付けて書き出します。',
    ],
  },
  form: {
    usage: ['hyoka form ファイル [-o 書き出し先]'],
    about: '様式定義シートの案を付けたブックを書き出します',
    more: [
      'ブックや空の様式から案を作ります。案は採用を「×」とし、--yes を付けるとすべて採用します。',
      '様式定義シートがすでにあるときは、新しく見つかった項目だけを下の行に加えます（書いてある行は変えません）。',
      '書き出し先を省くと、元のファイルと同じフォルダの 元の名前-様式定義.xlsx です。',
    ],
  },
  new: {
    usage: ['hyoka new [-o 書き出し先]', 'hyoka new --from ファイル [-o 書き出し先]'],
    about: '空の評価ブックを書き出します',
    more: [
      '見出し、指標、施策の評価、個票、一覧、設定、様式定義のシートがあります。一覧と見出しの施策名は、数式で表示します。',
      '--from のブックは、様式・数式・選択肢・様式定義・設定を残して、記入した値だけを空にします。',
      '書き出し先を省くと、今いるフォルダの 評価シート.xlsx です。',
    ],
  },
  next: {
    usage: ['hyoka next ファイル [-o 書き出し先]'],
    about: '翌年度のブックを、このブックの様式のまま作ります',
    more: [
      '年度を1つ進め、見込みを予算に移し、評価と文章を空欄にし、終了・移管などの事業を除きます。',
      'したことは、シート「年度更新の記録」に前年度の記載とともに残ります。',
      '書き出し先を省くと、元のファイルと同じフォルダの 元の名前-翌年度.xlsx です。',
    ],
  },
  export: {
    usage: ['hyoka export ファイル… -o フォルダ'],
    about: '事業・金額・指標・指摘の表と、その項目の説明を書き出します',
    more: [
      '複数のファイルは1つの表にまとめます。表は projects、amounts、attributes、kpis、findings です。',
      'フォルダがなければ作ります。項目の名前・型・単位は datapackage.json に示します。',
      '公表しない項目は書き出しません。同じ政策分野・年度のファイルは、先の1つだけを使います（終了コード2）。',
    ],
  },
  publish: {
    usage: ['hyoka publish ファイル… [-o 書き出し先]'],
    about: '公表用のブックかページを書き出し、除いたものと連絡先の疑いを示します',
    more: [
      '公表してよいものだけを新しく書きます：評価のシート、集計・一覧のシート、見た目、印刷の設定。数式は値にします。',
      'コメント、非表示の行・列・シート、名前、作成者、リンク、図やグラフ、マクロ、公表しない項目などは含みません。',
      'エラーが残っているときは書き出しません（終了コード1）。承知のうえで書き出すときは --with-errors を付けます。',
      '書き出し先を省くと、元のファイルと同じフォルダの 元の名前-公表用.xlsx（--html では .html）です。',
    ],
  },
};

interface Option {
  readonly usage: string;
  readonly about: string;
  /** The commands that take it; all where left out. */
  readonly of?: readonly Command[];
}

const options: readonly Option[] = [
  {
    usage: '-o, --output 名前',
    about: '書き出し先のファイルかフォルダ',
    of: ['build', 'fix', 'form', 'new', 'next', 'compare', 'export', 'publish'],
  },
  {
    usage: '    --force',
    about: '書き出し先があれば置き換える',
    of: ['build', 'fix', 'form', 'new', 'next', 'compare', 'export', 'publish'],
  },
  {
    usage: '    --form ファイル',
    about: '企画の様式定義のあるブック（各ブックのものより優先）',
    of: ['check', 'rollup', 'build', 'fix', 'compare', 'next', 'export', 'publish'],
  },
  { usage: '    --last ファイル', about: '前年度のブック。前年度と比べる点検項目も調べる', of: ['check', 'build'] },
  {
    usage: '    --format 形式',
    about: 'csv、ndjson、parquet（「,」で区切って複数も可。省くとすべて）',
    of: ['export'],
  },
  { usage: '    --list 条件', about: '条件に合う事業だけの一覧を加える（いくつでも）', of: ['build'] },
  { usage: '    --yes', about: '案をすべて採用する（付けなければ、採用を×とする）', of: ['form'] },
  { usage: '    --year 年度', about: '評価年度（例 令和7年度。省くと今年度）', of: ['new'] },
  { usage: '    --area 分野', about: '政策分野の番号と名称（例 "12 中小企業"。省くと空欄）', of: ['new'] },
  { usage: '    --measures 数', about: '施策の数（省くと3）', of: ['new'] },
  { usage: '    --cards 数', about: '個票の数（施策ごと。省くと10）', of: ['new'] },
  { usage: '    --from ファイル', about: '空にするブック（上の4つの指定とは一緒に使えない）', of: ['new'] },
  { usage: '    --html', about: 'ブックの代わりに、1つのHTMLのページを書き出す', of: ['publish'] },
  { usage: '    --with-errors', about: 'エラーが残っていても書き出す', of: ['publish'] },
  { usage: '    --json', about: '結果をJSONで標準出力に書く' },
  { usage: '    --csv', about: '見つかったことをCSV（Excelで開けるUTF-8）で標準出力に書く', of: ['check'] },
  {
    usage: '    --severity 区分',
    about: 'この区分以上のものだけ示す（エラー、要確認、参考）。件数と終了コードは変わらない',
    of: ['check', 'build'],
  },
  { usage: '    --rule 点検項目', about: 'この点検項目だけ直す（「,」で区切って複数も可）', of: ['fix'] },
  {
    usage: '    --side list|card',
    about: '一覧と個票が食い違うとき、一覧（list）か個票（card）のどちらに合わせるか',
    of: ['fix'],
  },
  {
    usage: '    --exit-zero',
    about: 'エラーが見つかっても、終了コードを0にする',
    of: ['check', 'rollup', 'build', 'fix', 'compare', 'export', 'publish'],
  },
  { usage: '-q, --quiet', about: '結果を書かない（終了コードだけで知らせる）' },
  { usage: '    --no-color', about: '色を付けない' },
  { usage: '-h, --help', about: '使い方を示す' },
];
const version: Option = { usage: '-v, --version', about: '版を示す' };

const files =
  'ファイル名には * と ? が使えます。フォルダを指定すると、その中のブックすべてです（下のフォルダは含みません）。';
const exits = [
  '終了コード',
  '  0 エラーなし   1 エラーあり   2 使えないファイルがある、または指定の誤り   70 内部エラー',
];
const unharmed = '元のファイルには書き込みません。';

function all(): string[] {
  const names = Object.keys(calls) as Command[];
  const firstOf = (name: Command): string => calls[name].usage[0] ?? '';
  const others = (of: readonly Command[]): readonly Command[] => names.filter((name) => !of.includes(name));
  const whose = (of: readonly Command[]): string =>
    of.length > names.length / 2 ? `${others(of).join('、')}以外` : of.join('、');
  const widest = Math.max(...names.map((name) => displayWidth(firstOf(name))));
  return [
    '行政評価アシスト  行政評価のブックを点検し、集計し、一覧を作成します。',
    '',
    '使い方',
    ...names.map((name) => `  ${padEnd(firstOf(name), widest)} ${calls[name].about}`),
    '',
    files,
    '命令ごとの使い方は hyoka 命令 --help で示します。',
    '',
    '指定',
    ...[...options, version].map(({ usage, about, of }) => lineOf(usage, `${of ? `${whose(of)}: ` : ''}${about}`)),
    '',
    ...exits,
    '',
    unharmed,
  ];
}

function own(command: Command): string[] {
  const { usage, about, more } = calls[command];
  return [
    '使い方',
    ...usage.map((line) => `  ${line}`),
    '',
    `${about}。`,
    ...more,
    ...(usage.some((line) => line.includes('…')) ? ['', files] : []),
    '',
    '指定',
    ...options.filter(({ of }) => of?.includes(command) ?? true).map((option) => lineOf(option.usage, option.about)),
    '',
    ...exits,
    '',
    unharmed,
  ];
}

const lineOf = (usage: string, about: string): string => `  ${padEnd(usage, 22)} ${about}`;
