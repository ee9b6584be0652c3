import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareJa } from '../../../src/taskpane/texts/compare-ja';
import { english } from '../../../src/taskpane/texts/english';
import { findingJa } from '../../../src/taskpane/texts/finding-ja';
import { ja } from '../../../src/taskpane/texts/ja';
import { listsJa } from '../../../src/taskpane/texts/lists-ja';
import { madeBooksJa } from '../../../src/taskpane/texts/made-books-ja';
import { newBookJa } from '../../../src/taskpane/texts/new-book-ja';
import { nextYearJa } from '../../../src/taskpane/texts/next-year-ja';
import { publishJa } from '../../../src/taskpane/texts/publish-ja';
import { screensJa } from '../../../src/taskpane/texts/screens-ja';
import { settingsJa } from '../../../src/taskpane/texts/settings-ja';

const pane = resolve(__dirname, '../../../src/taskpane');
const { later, ...start } = english;

/** Japanese and English, by the file of the Japanese. */
const texts = {
  'ja.ts': [ja, start],
  'compare-ja.ts': [compareJa, later.compare],
  'finding-ja.ts': [findingJa, later.finding],
  'lists-ja.ts': [listsJa, later.lists],
  'made-books-ja.ts': [madeBooksJa, later.madeBooks],
  'new-book-ja.ts': [newBookJa, later.newBook],
  'next-year-ja.ts': [nextYearJa, later.nextYear],
  'publish-ja.ts': [publishJa, later.publish],
  'screens-ja.ts': [screensJa, later.screens],
  'settings-ja.ts': [settingsJa, later.settings],
} as const;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const sources = filesBelow(pane)
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('texts/'))
  .map((path) => ({ path, text: withoutComments(readFileSync(join(pane, path), 'utf8')) }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** `area.none`, … */
function pathsOf(group: object, before: readonly string[] = []): string[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, [...before, key])
      : [[...before, key].join('.')],
  );
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u;

test('every Japanese text of the pane has its English', () => {
  const standing = readdirSync(join(pane, 'texts')).filter((name) => /(^|-)ja\.ts$/.test(name));
  expect(Object.keys(texts).sort()).toEqual(standing.sort());
  for (const [own, other] of Object.values(texts)) expect(pathsOf(other).sort()).toEqual(pathsOf(own).sort());
});

test('what is said in English is English, but for names of the workbook', () => {
  // Sheets, columns and values as they stand in the workbook, and names of files.
  const names = [
    '確認記録',
    '設定',
    '様式定義',
    '統計の遅れ（年）',
    '年度更新の記録',
    '確認',
    '確定',
    '令和6年度',
    '令和7年度',
    '12 中小企業',
    '-点検結果.csv',
  ];
  const files = readdirSync(join(pane, 'texts')).filter((name) => /(^|-)en\.ts$/.test(name));
  const left = files.flatMap((name) => {
    const text = withoutComments(readFileSync(join(pane, 'texts', name), 'utf8'));
    const bare = names.reduce((before, one) => before.replaceAll(one, ''), text);
    return bare
      .split('\n')
      .filter((line) => japanese.test(line))
      .map((line) => `${name}: ${line.trim()}`);
  });
  expect(left).toEqual([]);
});

test('every text is said somewhere', () => {
  const unused = Object.entries(texts).flatMap(([file, [own]]) =>
    pathsOf(own)
      .filter((path) => !isSaid(path.split('.')))
      .map((path) => `${file}: ${path}`),
  );
  expect(unused).toEqual([]);
});

/** By its own name, or by a group that is asked for by names that a program works out: `screens[id]`. */
function isSaid(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  const groups = path.slice(0, -1);
  return sources.some(
    ({ text }) =>
      new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]|'${key}'`).test(text) ||
      groups.some((group) => new RegExp(`\\b${group}\\[`).test(text)),
  );
}

test('no component speaks Japanese of its own', () => {
  // What is of the workbook, or of pages that are Japanese as a whole.
  const may: Readonly<Record<string, string>> = {
    'page.ts': 'pages beside the pane',
    'manual.ts': 'the manual',
    'help.ts': 'the guide',
    'not-started.ts': 'said before any language is known',
    'Header.tsx': 'the policy area, as the workbook calls it',
    'settings/diagnostics.ts': 'for who looks after the add-in',
    'settings/SettingsInForce.tsx': 'lists names of rules',
    'rollup/figures.ts': 'signs of the field',
    'next-year/proposed-next.ts': 'the name of the file, as the command gives it',
    'publish/names-for.ts': 'the names of the files, as the command gives them',
    'compare/ChangesSince.tsx': 'counts beside what the comparison says in Japanese',
    'findings/FindingRow.tsx': 'joins what the workbook says',
  };
  const speaking = sources.filter(({ path, text }) => japanese.test(text) && !(path in may)).map(({ path }) => path);
  expect(speaking).toEqual([]);
});
