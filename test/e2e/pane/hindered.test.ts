import type { Frame } from 'playwright-core';
import { closeBrowser, type ExcelPage } from '../support/excel-page';
import { check, choose, countsOf, everything, openWith, sample, settled, until } from './open-pane';

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openWith(sample);
});
afterEach(async () => {
  expect(excel.troubles).toEqual([]);
  await excel.close();
});
afterAll(closeBrowser);

async function fix(pane: Frame): Promise<void> {
  await choose(pane, '空白だけが違います');
  await pane.getByRole('button', { name: '直す', exact: true }).click();
}

const listed = () => excel.inside(({ workbook }) => workbook.sheet('事務事業一覧').cells.get(12, 5).value, null);
const mended = '一般財団法人 伝統的工芸品産業振興協会負担金';

/** Lets every request fail that reads, from the next write on. */
const failOnceWritten = () =>
  excel.inside(({ session }) => {
    Reflect.deleteProperty(session, 'answer');
    const answer = session.answer.bind(session);
    let isWritten = false;
    session.answer = async (body, flags = 0) => {
      const writes = (flags & 1) === 1;
      if (isWritten && !writes) session.faults.failAtSync(1, 5012);
      isWritten ||= writes;
      return answer(body, flags);
    };
  }, null);

test('a look that fails after a write leaves its success, and says that nothing was looked at again', async () => {
  const pane = await check(excel);
  const before = await everything(excel);
  await failOnceWritten();
  await fix(pane);
  await pane.getByText('事務事業一覧 F13 を直しました。点検し直せませんでした。').waitFor();
  expect(await listed()).toBe(mended);
  expect(await pane.getByRole('alert').count()).toBe(0);

  await failOnceWritten();
  await pane.getByRole('button', { name: '元に戻す' }).click();
  await pane.getByText('元に戻しました。点検し直せませんでした。').waitFor();
  expect(await everything(excel)).toEqual(before);
});

test('a write that is never answered is given up by staff, and the pane is of use again', async () => {
  const pane = await check(excel);
  const counts = await countsOf(pane);
  await excel.inside(({ session }) => {
    const answer = session.answer.bind(session);
    session.answer = async (body, flags = 0) => {
      if ((flags & 1) === 1) session.faults.staySilentAtSync(1);
      return answer(body, flags);
    };
  }, null);
  await excel.page.clock.install();
  await fix(pane);
  await excel.page.clock.fastForward(31_000);
  await excel.page.clock.fastForward(31_000);
  await pane.getByText('Excelからの応答を待っています。').waitFor();
  await pane.getByRole('button', { name: '待つのをやめる' }).click();
  await pane
    .getByRole('alert')
    .getByText(/^Excelからの応答を待つのをやめました。書き込みは、まったく行われていないことも/)
    .waitFor();
  expect(await listed()).not.toBe(mended);

  await excel.inside(({ session }) => Reflect.deleteProperty(session, 'answer'), null);
  await pane.getByRole('button', { name: '点検する' }).click();
  await settled(pane);
  await until(() => countsOf(pane), counts);
});
