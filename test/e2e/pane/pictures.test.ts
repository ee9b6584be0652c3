import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageScenes, scenes } from '../../../scripts/pictures/scenes';
import { parseShown } from '../../../scripts/pictures/shown';
import { openPageStage, openStage, type Camera } from '../../../scripts/pictures/stage';
import { pictureWorkbooks } from '../../../scripts/pictures/workbooks';
import { closeBrowser as closePages } from '../check-page/open-page';
import { closeBrowser } from '../support/excel-page';

const shown = parseShown(readFileSync(resolve(__dirname, '../../../docs/pictures/shown.txt'), 'utf8'));
const workbooks = pictureWorkbooks();
const seen: string[] = [];
afterAll(async () => {
  workbooks.remove();
  await closeBrowser();
  await closePages();
});

/** Looks, and takes no picture. */
const camera: Camera = (name, lines) => {
  seen.push(name);
  expect({ name, lines }).toEqual({ name, lines: shown.find((one) => one.name === name)?.lines });
  return Promise.resolve();
};

// Where it fails: look at what has changed, then `npm run build && npm run pictures -- CHAPTER`.
test.each(scenes)('the guide’s pictures of $chapters show what the screens say today', async ({ workbook, play }) => {
  const stage = await openStage(workbooks[workbook], camera);
  await play(stage, workbooks);
  await stage.excel.close();
});

test.each(pageScenes)('so do those of 点検ページ: $chapters', async ({ workbook, play }) => {
  const stage = await openPageStage(camera);
  await play(stage, workbooks[workbook]);
  await stage.close();
});

test('every picture of a screen is taken in one of the scenes', () => {
  const screens = shown.map(({ name }) => name).filter((name) => !name.startsWith('print-'));
  expect([...seen].sort()).toEqual(screens);
});
