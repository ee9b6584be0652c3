import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scenes } from '../../../scripts/pictures/scenes';
import { parseShown } from '../../../scripts/pictures/shown';
import { openStage } from '../../../scripts/pictures/stage';
import { pictureWorkbooks } from '../../../scripts/pictures/workbooks';
import { closeBrowser } from '../support/excel-page';

const shown = parseShown(readFileSync(resolve(__dirname, '../../../docs/pictures/shown.txt'), 'utf8'));
const workbooks = pictureWorkbooks();
const seen: string[] = [];
afterAll(async () => {
  workbooks.remove();
  await closeBrowser();
});

// Where it fails: look at what has changed, then `npm run build && npm run pictures -- CHAPTER`.
test.each(scenes)('the guide’s pictures of $chapters show what the screens say today', async ({ workbook, play }) => {
  const stage = await openStage(workbooks[workbook], async (name, lines) => {
    seen.push(name);
    expect({ name, lines }).toEqual({ name, lines: shown.find((one) => one.name === name)?.lines });
    return Promise.resolve();
  });
  await play(stage, workbooks);
  await stage.excel.close();
});

test('every picture of a screen is taken in one of the scenes', () => {
  const screens = shown.map(({ name }) => name).filter((name) => !name.startsWith('print-'));
  expect([...seen].sort()).toEqual(screens);
});
