import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** 検証 is a column of the form: these texts speak of it. */
const ofTheForm = [
  'src/blank/hints.ts',
  'src/export/tables/projects.ts',
  'src/layout/card.ts',
  'src/layout/of-year.ts',
  'src/layout/sections.ts',
  'src/proposal/likely-names.ts',
  'src/rules/kpi/kpi-shortfall-unexplained.ts',
  'src/rules/kpi/kpi-verification-contradicts.ts',
  'src/rules/overlooked/text-repeated.ts',
];

/** What earlier versions called a column or a tab is still read. */
const readStill = ['src/model/acceptance-sheet.ts', 'src/workbook/mark.ts'];

/** Words that staff took for something else, and what is said instead. 規則 is municipal legislation; 入力規則 is Excel's word. */
const instead: readonly (readonly [old: RegExp, instead: string, but: readonly string[]])[] = [
  [/検証/u, '点検', [...ofTheForm, ...readStill]],
  [/(?<!入力)規則/u, '点検項目', readStill],
  [/フルコスト/u, '総コスト（人件費を含む）', []],
  [/目標に近い/u, '概ね達成', []],
  [/対象年度前/u, '未到来', []],
  [/目立つ事業/u, '増減額の大きい事業', []],
];

const root = join(__dirname, '../..');

/** The texts of a source file, without its comments. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);
const pages = ['manifest.xml', 'docs/guide.md', 'docs/for-information-officers.md', 'docs/security-review.md'];
const said = [
  ...sources.map((file) => ({ file, texts: textsOf(file) })),
  ...pages.map((file) => ({ file, texts: readFileSync(join(root, file), 'utf8').split('\n') })),
];

it.each(instead)('%s is said no more, but %s', (old, _, but) => {
  const found = said.flatMap(({ file, texts }) =>
    but.includes(file) ? [] : texts.filter((text) => old.test(text)).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
