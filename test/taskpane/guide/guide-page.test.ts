import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const docs = resolve(__dirname, '../../../docs');
const guide = readFileSync(resolve(docs, 'guide.md'), 'utf8');
const anchors = (text: string) => [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
const named = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

test('links within the guide lead to headings of it', () => {
  const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => named(title));
  expect(anchors(guide).filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
});

test('every numbered chapter has a picture', () => {
  const chapters = guide.split(/^(?=## )/m).filter((text) => /^## \d+\./.test(text));
  expect(chapters.length).toBeGreaterThanOrEqual(9);
  expect(chapters.filter((text) => !text.includes('pictures/')).map((text) => text.split('\n')[0])).toEqual([]);
});

test('the calendar goes from 4月 to 10月', () => {
  const months = [...guide.matchAll(/^\| (\d+)月/gm)].map(([, month]) => Number(month));
  expect(months).toEqual([4, 5, 6, 7, 8, 9, 10]);
});
