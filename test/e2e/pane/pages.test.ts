import type { Page } from 'playwright-core';
import { chapters, rules } from '../../../src/rules';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, openWith, sample } from './open-pane';
import { looks, violations } from './violations';

let excel: ExcelPage;
beforeAll(async () => {
  excel = await openWith(sample);
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

async function openBeside(page: string): Promise<Page> {
  const beside = await excel.page.context().newPage();
  await beside.setViewportSize({ width: 350, height: 800 });
  await beside.goto(`${new URL(excel.page.url()).origin}/pane/${page}`);
  return beside;
}

test('the manual has the rules by chapters, and is opened at the rule of a finding', async () => {
  const pane = await check(excel);
  await pane.locator('.finding-row').first().click();
  const address = await pane.getByRole('link', { name: '点検項目の説明' }).getAttribute('href');
  const manual = await openBeside(address ?? '');
  expect(await manual.locator('article:target .id').textContent()).toBe(address?.split('#')[1]);
  expect(await manual.locator('article').count()).toBe(rules.length);
  const headings = await manual.getByRole('main').locator('section > h2').allTextContents();
  expect(headings).toEqual(chapters.map(({ title }) => title));
});

test('the guide and its page to begin with stand beside the pane, pictures and all, and lead to the manual', async () => {
  const help = await openBeside('first-steps.html');
  await help.getByRole('heading', { name: 'はじめての方へ' }).waitFor();
  const printed = (await help.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await help.getByRole('link', { name: '利用の手引き' }).click();
  await help.getByRole('heading', { name: '利用の手引き' }).waitFor();
  expect(
    await help
      .locator('img')
      .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length),
  ).toBe(0);
  await help.getByRole('link', { name: '8. 翌年度のブックを作る' }).click();
  expect(await help.locator('h2:target').textContent()).toBe('8. 翌年度のブックを作る');
  await help.getByRole('link', { name: '点検項目', exact: true }).click();
  const [chapter] = chapters;
  await help.locator('nav summary').first().click();
  await help
    .getByRole('link', { name: chapter?.rules[1]?.name ?? '', exact: true })
    .first()
    .click();
  expect(await help.locator('article:target h3').textContent()).toBe(chapter?.rules[1]?.name);
});

test.each(looks)('all are without violations, as wide as the pane, in %s', async (_, look) => {
  for (const page of ['rules.html', 'help.html', 'first-steps.html']) {
    const beside = await openBeside(page);
    await beside.emulateMedia(look);
    for (const list of await beside.locator('nav summary').all()) await list.click();
    expect({ page, violations: await violations(beside.mainFrame()) }).toEqual({ page, violations: [] });
    expect(await beside.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
  }
});
