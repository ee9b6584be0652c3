import { cardForm } from '../../src/layout/card';
import type { FormDeclaration, ValueKind } from '../../src/layout/kinds';
import { knownKinds } from '../../src/layout/amount-kind';
import { listForm } from '../../src/layout/list';
import { assessmentForm, kpiForm, kpiGrid, measureForm, relatedForm, sections } from '../../src/layout/sections';
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
    '## 決められた言葉',
    table(['項目', '言葉'], vocabulary),
  ];
  return `${parts.join('\n\n')}\n`;
}

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
