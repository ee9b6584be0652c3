// Takes the pictures of the guide anew, and notes what each of them shows:  npm run build && npm run pictures
// With chapters (fill check print …) only those whose names begin so.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closeBrowser as closePages } from '../test/e2e/check-page/open-page';
import { closeBrowser } from '../test/e2e/support/excel-page';
import { plannedTabs, printedTabs } from './pictures/printed';
import { pageScenes, scenes } from './pictures/scenes';
import { formatShown, hashOf, parseShown, type Shown } from './pictures/shown';
import { smallPng } from './pictures/small-png';
import { openPageStage, openStage, type Camera } from './pictures/stage';
import { pictureWorkbooks } from './pictures/workbooks';

const folder = resolve(__dirname, '../docs/pictures');
const list = join(folder, 'shown.txt');
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));

async function main(): Promise<void> {
  const taken: Shown[] = [];
  const keep = (name: string, png: Buffer, lines: readonly string[]) => {
    writeFileSync(join(folder, `${name}.png`), png);
    taken.push({ name, hash: hashOf(png), lines });
    console.log(`docs/pictures/${name}.png  ${String(Math.round(png.length / 1000))} kB`);
  };
  const workbooks = pictureWorkbooks();
  const camera: Camera = async (name, lines, shot) => {
    if (isWanted(name)) keep(name, smallPng(await shot()), lines);
  };
  for (const { chapters, workbook, play } of scenes) {
    if (!chapters.some(isWanted)) continue;
    const stage = await openStage(workbooks[workbook], camera);
    await play(stage, workbooks);
    await stage.excel.close();
  }
  for (const { chapters, workbook, play } of pageScenes) {
    if (!chapters.some(isWanted)) continue;
    const stage = await openPageStage(camera);
    await play(stage, workbooks[workbook]);
    await stage.close();
  }
  workbooks.remove();
  await closeBrowser();
  await closePages();
  if (isWanted('print')) {
    const pages = printedTabs();
    for (const { name, lines } of plannedTabs()) keep(name, pages.get(name) ?? Buffer.alloc(0), lines);
  }
  const others = wanted.length === 0 ? [] : parseShown(readFileSync(list, 'utf8'));
  const all = [...others.filter(({ name }) => !taken.some((one) => one.name === name)), ...taken];
  writeFileSync(list, formatShown(all));
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.png')))
    if (!all.some(({ name }) => `${name}.png` === file)) rmSync(join(folder, file));
}

void main();
