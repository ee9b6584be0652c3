import { writeFileSync } from 'node:fs';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { slowness, tasksOf } from '../pane/tasks';
import { bigSnapshot } from '../../workbooks/big';
import { folder } from '../../cli/call';
import { closeBrowser, openCheckPage, settled, type CheckPage } from './open-page';

/**
 * How long one task may hold the page up at 1,100 cards, in milliseconds of processor time. A worker reads the file, and
 * the page takes in what it read piece by piece; judging is one task, as in the pane. `checked`: all that the page itself
 * does until findings are shown. A machine at rest takes half of each; one that runs tests beside it takes more.
 */
const limits = { reading: 150, judging: 800, checked: 1_600 };

const own = folder();
let opened: CheckPage;
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
afterAll(async () => {
  own.remove();
  await closeBrowser();
});

test('1,100 cards: nothing holds the page up while a file is read', async () => {
  opened = await openCheckPage();
  const { page } = opened;
  const factor = await slowness(opened, page.mainFrame());
  const file = own.path('1100.xlsx');
  writeFileSync(file, snapshotToXlsx(bigSnapshot(1_100, 'many')));
  const tasks = await tasksOf(opened, async () => {
    await page.getByLabel('点検するブック').setInputFiles(file);
    await page.getByRole('heading', { name: '問題は見つかりませんでした' }).waitFor();
    await settled(page);
    await page.evaluate(() => performance.mark('done'));
  });
  const took = tasks.map((task) => task.took).sort((one, other) => other - one);
  const [judging = 0, reading = 0] = took;
  const checked = took.reduce((sum, one) => sum + one, 0);
  console.log(
    `judging ${judging.toFixed(0)} ms, reading ${reading.toFixed(0)} ms, in all ${checked.toFixed(0)} ms × ${factor.toFixed(1)}`,
  );
  expect(judging).toBeLessThanOrEqual(limits.judging * factor);
  expect(reading).toBeLessThanOrEqual(limits.reading * factor);
  expect(checked).toBeLessThanOrEqual(limits.checked * factor);
});
