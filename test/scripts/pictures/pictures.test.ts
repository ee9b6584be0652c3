import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plannedTabs } from '../../../scripts/pictures/printed';
import { formatShown, hashOf, parseShown } from '../../../scripts/pictures/shown';

const docs = resolve(__dirname, '../../../docs');
const folder = join(docs, 'pictures');
const files = readdirSync(folder).filter((name) => name.endsWith('.png'));
const noted = readFileSync(join(folder, 'shown.txt'), 'utf8');
const shown = parseShown(noted);
const pages = readdirSync(docs)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(docs, name), 'utf8'));
const used = pages.flatMap((text) => [...text.matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name]) => name));

test('what is noted of the pictures is read as it was written', () => {
  expect(formatShown(parseShown(noted))).toBe(noted);
});

test('every picture was made by `npm run pictures`, and stands as it was made', () => {
  const standing = files.map((name) => ({
    name: name.replace(/\.png$/, ''),
    hash: hashOf(readFileSync(join(folder, name))),
  }));
  expect(shown.map(({ name, hash }) => ({ name, hash }))).toEqual(standing);
});

test('a page shows every picture, and none that is not there', () => {
  expect([...new Set(used)].sort()).toEqual([...files].sort());
});

test('pictures of screens say something, and are light enough to be put into a pane', () => {
  expect(shown.filter(({ lines }) => lines.length === 0)).toEqual([]);
  const heavy = files.filter((name) => readFileSync(join(folder, name)).length > 120_000);
  expect(heavy).toEqual([]);
});

test('printed pages are printed from what is planned today', () => {
  const printed = shown.filter(({ name }) => name.startsWith('print-')).map(({ name, lines }) => ({ name, lines }));
  expect(printed).toEqual([...plannedTabs()].sort((a, b) => (a.name < b.name ? -1 : 1)));
});
