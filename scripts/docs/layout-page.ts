import { cardForm } from '../../src/layout/card';
import type { FormDeclaration, ValueKind } from '../../src/layout/kinds';
import { knownKinds } from '../../src/layout/amount-kind';
import { listForm } from '../../src/layout/list';
import { assessmentForm, kpiForm, kpiGrid, measureForm, relatedForm, sections } from '../../src/layout/sections';
import { formSheetName } from '../../src/layout/form-sheet/tables';
import { dashes, directions, knownMarks, moneyUnits, obligations } from '../../src/layout/vocabulary';
import { plain, table } from './markdown';

const head = `# 様式

<!-- npm run docs で src/layout から作成しています。直接編集しないでください。 -->

読み取る様式の項目名と、値の種類です。値は、セルの番地ではなく項目名を手がかりに探すため、行や列の挿入、シートの分割、セルの結合などで場所が変わっても読み取れます。
項目名の全角・半角の違い、空白、改行、末尾の（ ）の有無は区別しません。`;

/** The layout as the code declares it, for staff. */
export function layoutPage(): string {
  const parts = [
    head,
    ...formPart(sections.header.name, '施策の表です。', measureForm),
    ...formPart(
      sections.progress.name,
      '重要業績評価指標ごとに、次の項目と、年度ごとの目標・実績の表があります。',
      kpiForm,
      kpiGrid,
    ),
    ...formPart(sections.assessment.name, '施策ごとに、次の項目があります。', assessmentForm),
    ...formPart(sections.related.name, '1事業1行の表です。該当がなければ「該当なし」とします。', relatedForm),
    `## ${sections.final.name}`,
    '題名の下に、1つの文章があります。',
    ...formPart(
      sections.list.name,
      '施策の見出しの下に、1事業1行の表があります。表の下に、基本目標の凡例を置きます。',
      listForm,
    ),
    ...formPart(sections.cards.name, '施策の見出し（「施策1 …」）の下に、1事業1枚の個票があります。', cardForm),
    ...reading,
    '## 決められた言葉',
    table(['項目', '言葉'], vocabulary),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What is read, what is passed over, and how that is said. */
const reading = [
  '## 様式が違うとき',
  `この頁は標準の様式です。シート「${formSheetName}」に書いたことは、標準より優先します（項目名の変更、増えた項目、使わない項目、年度の列、検算など）。書き方は利用の手引きの「様式が変わったとき」にあります。`,
  `### 1事業が1行の表

様式の設定で「個票の形」を「1事業1行」とすると、列の見出しを項目名とする表を読み取ります（事業名は「事務事業名」でも構いません）。見出しは2段でもよく、「財源内訳」の下の「国庫支出金」は「財源内訳 > 国庫支出金」と書きます。金額の年度は、見出しの年度（令和6年度予算など）、なければその行の「年度」の列（7とだけ書いてもよい）、それもなければ表の上の題名から分かります。項目名のない年度の列は事業費です。計・小計・「公園課計」のような計・注記・「施策1 …」の行は事業に数えません。計の行に入力した金額は、その上の事業の合計に照らします。すべての事業がほかの表にもある表（シートの写し、抜き書き、まとめの表）は読み取らず、「同じ名称の事業」で知らせます。見出しの名前が変わった列は、列の順が決まっていないため、入っている値がその項目らしいとき（1つの列だけのとき）に読み取ります。`,
  '## 読み取るものと、読み取らないもの',
  table(
    ['あるもの', 'どうするか', 'どう知らせるか'],
    [
      ['標準の項目と、様式定義に加えた項目', '読み取り、点検し、集計します', '値に誤りがあれば、そのセルの指摘'],
      [
        '財務内容の右にある、年度の付いた列の金額',
        '区分が何であっても、年度と区分ごとに集計します',
        '様式と違う列は「財務内容の年度違い」「予算・決算の区分違い」',
      ],
      [
        '財務内容の「増減」「差引」の列',
        '金額としては集計せず、年度の列の差と合うかを点検します',
        '合わなければ「手入力の計の不一致」（そのセル）',
      ],
      [
        '様式定義で個票以外の欄に加えた項目',
        '読み取り、点検します。一覧の項目は、作成する「事務事業一覧」の列になります（個票にもあれば個票の値）。集計はしません',
        '値に誤りがあれば、そのセルの指摘',
      ],
      [
        '標準の項目で、様式定義の公表を「しない」としたもの',
        '読み取り、点検します。財務内容の金額（事業費など）は「集計」「財務一覧」に載せません。そのほかの標準の項目は載ります',
        '「点検結果」の初め',
      ],
      [
        '指標の達成状況（判定）と達成率',
        '達成状況は様式の設定に「達成度の判定基準」があるとき、達成率は常に、目標と実績に照らします',
        '違えば「達成判定の不一致」（そのセル）。判定基準がなければ達成状況は「未登録の項目」',
      ],
      [
        'ほとんどの個票・指標・施策で名前の変わった項目',
        '標準の項目として読み取ります',
        '「項目名の変更」（ブックで1件）',
      ],
      [
        '個票・指標・施策の評価・施策の表・関連・一覧の、様式にない項目（半数以上に値があるもの。3つ以下なら1つでも。個票では、初めの項目の上と終わりの項目の下にある、空行1行までの行も）',
        '読み取りません',
        '「未登録の項目」（項目ごとに1件）、集計の「読み取らなかった項目」、JSONの unread',
      ],
      ['様式定義で種類を「対象外」とした項目', '読み取りません', '知らせません'],
      ['様式定義の、採用が「×」の行', '使いません', '「未採用の案」（ブックで1件）'],
      ['様式定義の、読み取れない行', '使いません', '「様式定義の誤り」（そのセル）'],
      [
        '非表示のシート、別の政策分野のシート、グラフ、記入例など',
        '読み取りません',
        '「読み取らなかったシート」として結果の初めに、JSONの skipped',
      ],
      ['設定で止めた点検項目', '点検しません', '「止めている点検項目」として結果の初めに、JSONの stopped'],
    ],
  ),
];

function formPart(title: string, note: string, ...forms: readonly FormDeclaration[]): string[] {
  const rows = forms.flatMap((form) =>
    Object.values(form).map(({ label, also = [], kind, required, optional }) => [
      plain(label),
      also.map(plain).join('、'),
      kinds[kind],
      required ? '必須' : optional ? '項目名も任意' : '任意',
    ]),
  );
  return [`## ${title}`, note, table(['項目名', 'ほかの書き方', '値の種類', '記入'], rows)];
}

const kinds: Readonly<Record<ValueKind, string>> = {
  text: '文字',
  longText: '文章',
  integer: '番号（1、2、3…）',
  measureNumber: '施策の番号（施策1）',
  obligation: '法定か自主',
  departments: '担当部・課（2つ以上も可）',
  direction: '次年度方針',
  unit: '金額の単位（項目名に書く）',
  yearColumn: '年度と金額の種類（令和6年度(予算)）',
  fiscalYear: '年度（令和6年度）',
  amount: '金額（年度ごとに1つ）',
  figure: '数値',
  number: '数値',
  mark: '印',
  populationGoals: '基本目標（基本目標1・2）',
  sdgTargets: 'SDGsターゲット（11.4、8.3）',
  areaCode: '政策分野と施策の番号（13-1）',
};

const words = (list: readonly string[]): string =>
  list
    .filter((word) => word !== '')
    .map(plain)
    .join('、');

const vocabulary: readonly (readonly string[])[] = [
  ['法定／自主', words(obligations)],
  ['次年度方針（設定シートで変えるまで）', words(directions)],
  ['重点事業・ロジックモデルの印', words(knownMarks)],
  ['金額の種類（ほかの語も、書かれたとおりに別の列として集計します）', words(knownKinds)],
  ['金額の単位', words(Object.keys(moneyUnits))],
  ['「ない」ことを表す記号（金額では0）', words(dashes)],
];
