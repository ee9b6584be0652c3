import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashed } from '../../../scripts/kit/site-policy';
import { closeBrowser } from '../support/excel-page';
import { builtPane, check, openWith, sample, settled } from './open-pane';

/** The site is replaced by another version while panes of the former one are open. */
let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hyoka-replaced-'));
  site = join(folder, 'site');
  cpSync(builtPane, site, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(closeBrowser);

/** The built pane as another version of it stands beside the former: under names of its own. */
function otherVersion(): string {
  const other = join(folder, 'other');
  cpSync(builtPane, other, { recursive: true });
  const scripts = readdirSync(other).filter((name) => hashed.test(name));
  const hashes = new Set(scripts.map((name) => /\.([0-9a-f]{8})\./.exec(name)?.[1] ?? ''));
  const others = (text: string) =>
    text.replace(/[0-9a-f]{8}/g, (found) => (hashes.has(found) ? [...found].reverse().join('') : found));
  for (const name of [...scripts, 'taskpane.html'])
    writeFileSync(join(other, name), others(readFileSync(join(other, name), 'utf8')));
  for (const name of scripts) renameSync(join(other, name), join(other, others(name)));
  return other;
}

test('laid over the former files, as staff are told to: the open pane goes on, and the next one is new', async () => {
  const excel = await openWith(sample, { pane: site });
  const pane = await check(excel);
  cpSync(otherVersion(), site, { recursive: true });
  await pane.getByRole('tab', { name: '設定' }).click();
  await pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
  const before = excel.requests.length;
  await check(excel);
  const formerScripts = readdirSync(builtPane).filter((name) => hashed.test(name));
  expect(excel.requests.slice(before).filter((url) => formerScripts.some((name) => url.endsWith(name)))).toEqual([]);
  expect(excel.troubles).toEqual([]);
  await excel.close();
});

test('put in the place of the former files: the open pane says so, and opens anew', async () => {
  const excel = await openWith(sample, { pane: site });
  const pane = await check(excel);
  rmSync(site, { recursive: true });
  cpSync(otherVersion(), site, { recursive: true });
  await pane.getByRole('tab', { name: '設定' }).click();
  const said = pane.getByText('新しい版があります。開き直してください。');
  await said.waitFor();
  // Not in the very corner of the pane.
  expect(await said.evaluate((element) => parseFloat(getComputedStyle(element).paddingLeft))).toBeGreaterThan(8);
  await pane.getByRole('button', { name: '開き直す' }).click();
  await settled(excel.pane());
  await excel.pane().getByRole('tab', { name: '設定' }).click();
  await excel.pane().getByRole('tabpanel').getByRole('heading').first().waitFor();
  await excel.close();
});
