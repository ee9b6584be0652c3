import type { Frame } from 'playwright-core';
import { settled } from '../../test/e2e/pane/open-pane';
import { chooseBook } from '../../test/e2e/check-page/open-page';
import { choose, type PageStage, type Stage } from './stage';
import type { pictureWorkbooks } from './workbooks';

type Workbooks = ReturnType<typeof pictureWorkbooks>;

/** Pictures of one workbook, taken one after the other. */
export interface Scene {
  /** What the names of its pictures begin with: chapters of the guide. */
  readonly chapters: readonly string[];
  readonly workbook: keyof Omit<Workbooks, 'remove'>;
  readonly play: (stage: Stage, workbooks: Workbooks) => Promise<void>;
}

/** Pictures of 点検ページ with one workbook. */
export interface PageScene extends Pick<Scene, 'chapters' | 'workbook'> {
  readonly play: (stage: PageStage, workbook: string) => Promise<void>;
}

const clearSearch = (pane: Frame) => pane.getByRole('textbox', { name: '指摘を検索' }).fill('');

export const scenes: readonly Scene[] = [
  {
    chapters: ['fill'],
    workbook: 'blank',
    async play({ excel, take }) {
      await excel.page.getByRole('tab', { name: '個票_施策1' }).click();
      await excel.inside(({ workbook }) => {
        const sheet = workbook.sheet('個票_施策1');
        for (const { row, column, cell } of sheet.cells.within({ top: 0, left: 0, bottom: 12, right: 20 }))
          if (cell.value === '次年度方針')
            workbook.select(sheet, { top: row, left: column + 1, bottom: row, right: column + 2 });
      }, null);
      await excel.page.getByRole('button', { name: '選択肢を開く' }).click();
      await take('fill-card', { of: 'window' });
    },
  },
  {
    chapters: ['check', 'fix', 'accept', 'build'],
    workbook: 'mistakes',
    async play({ excel, take }) {
      const pane = await excel.press('点検');
      await settled(pane);
      await take('check-findings', { press: pane.getByRole('button', { name: '点検する' }) });
      await choose(pane, '溶接 C111');
      await take('check-window', { of: 'window' });
      await take('fix-choice', { press: pane.getByRole('group', { name: 'どちらかに合わせる' }) });
      await clearSearch(pane);
      await pane.getByRole('button', { name: 'メール・CSV…' }).click();
      await pane.getByRole('dialog').waitFor();
      await take('check-hand-on');
      await pane.getByRole('dialog').getByRole('button', { name: '閉じる' }).click();
      await choose(pane, '空白だけ');
      await take('fix-one', { press: pane.getByRole('button', { name: '直す', exact: true }) });
      await choose(pane, 'ended-project-budgeted');
      await pane.getByRole('button', { name: '理由を付けて確認済みにする' }).click();
      const dialog = pane.getByRole('dialog');
      await dialog
        .getByRole('textbox', { name: '理由' })
        .fill('制度は終了するが、年度をまたぐ交付分の支払いが残るため。');
      await dialog.getByRole('textbox', { name: '記入者' }).fill('商工課 佐藤');
      await take('accept-reason', { press: dialog.getByRole('button', { name: '確認済みにする' }) });
      await dialog.getByRole('button', { name: 'やめる' }).click();
      await pane.getByRole('tab', { name: '集計' }).click();
      await pane.getByRole('heading', { name: '施策別の事業費' }).waitFor();
      await take('build-rollup');
      await pane.getByRole('tab', { name: '作成' }).click();
      await pane.getByRole('heading', { name: '書き込むシート' }).waitFor();
      // The sections below come by scripts of their own.
      await pane.getByRole('heading', { name: '翌年度のブックを作る' }).waitFor();
      await take('build-preview', { press: pane.getByRole('button', { name: '作成する' }) });
      await pane.getByRole('button', { name: '作成する' }).click();
      await pane.getByText('4枚のシートを書き込みました。').waitFor();
      await settled(pane);
      await take('build-done', { press: pane.getByRole('button', { name: '元に戻す' }) });
    },
  },
  {
    chapters: ['settings', 'fill'],
    workbook: 'clean',
    async play({ excel, take }) {
      const pane = await excel.press('作業ウィンドウ');
      await settled(pane);
      await pane.getByRole('tab', { name: '設定' }).click();
      await pane.getByRole('heading', { name: 'このブックの設定' }).waitFor();
      await take('settings-pane', { press: pane.getByRole('button', { name: '設定シートを作成' }) });
      await pane.getByRole('button', { name: '新しい評価ブック…' }).click();
      await pane.getByRole('dialog').getByLabel('年度').fill('令和7年度');
      await pane.getByRole('dialog').getByLabel('政策分野').fill('12 中小企業');
      await take('fill-new-book', { press: pane.getByRole('button', { name: '作って開く' }) });
    },
  },
  {
    chapters: ['form'],
    workbook: 'changed',
    async play({ excel, take }, { planning }) {
      const pane = await excel.press('点検');
      await settled(pane);
      await choose(pane, '必要性');
      await pane.getByRole('button', { name: '項目として加える' }).click();
      const write = pane.getByRole('button', { name: '様式定義に書く' });
      await write.scrollIntoViewIfNeeded();
      await take('form-offer', { press: write });
      await pane.getByRole('tab', { name: '設定' }).click();
      await pane.getByRole('button', { name: '様式定義シートを作成' }).click();
      await pane.getByText('様式定義シートを作成しました。').waitFor();
      await settled(pane);
      await pane.getByRole('button', { name: '「様式定義」へ移動' }).click();
      await take('form-sheet', { of: 'window' });
      const [chooser] = await Promise.all([
        excel.page.waitForEvent('filechooser'),
        pane.getByRole('button', { name: '企画の様式・設定で点検…' }).click(),
      ]);
      await chooser.setFiles(planning);
      await pane.getByRole('dialog').waitFor();
      await take('form-given', { press: pane.getByRole('dialog').getByRole('button', { name: '点検する' }) });
    },
  },
  {
    chapters: ['next'],
    workbook: 'next',
    async play({ excel, take }) {
      await excel.page.getByRole('tab', { name: '年度更新の記録' }).click();
      await take('next-record', { of: 'window' });
    },
  },
  {
    chapters: ['compare'],
    workbook: 'clean',
    async play({ excel, take }, { last }) {
      const pane = await excel.press('集計と一覧を作成');
      await settled(pane);
      const [chooser] = await Promise.all([
        excel.page.waitForEvent('filechooser'),
        pane.getByRole('button', { name: '前年度のブックを選ぶ…' }).click(),
      ]);
      await chooser.setFiles(last);
      const write = pane.getByRole('button', { name: 'シート「前年度比較」を作成' });
      await write.waitFor();
      await settled(pane);
      await write.scrollIntoViewIfNeeded();
      await take('compare-changes', { press: write });
    },
  },
  {
    chapters: ['publish'],
    workbook: 'toPublish',
    async play({ excel, take }) {
      const pane = await excel.press('集計と一覧を作成');
      await settled(pane);
      const section = pane.getByRole('region', { name: '公表用に保存' });
      await section.getByRole('button', { name: '公表用の内容を調べる' }).click();
      await section.getByText('調べました。').waitFor();
      await section
        .getByRole('button', { name: '公表用の内容を調べ直す' })
        .evaluate((button) => button.scrollIntoView());
      await take('publish-pane', { press: section.getByRole('button', { name: '公表用のブック（.xlsx）' }) });
    },
  },
  {
    chapters: ['trouble'],
    workbook: 'mistakes',
    async play({ excel, take }) {
      await excel.inside(({ workbook }) => {
        for (const sheet of workbook.sheets) sheet.protected = true;
      }, null);
      const pane = await excel.press('点検');
      await settled(pane);
      await choose(pane, '空白だけ');
      await pane.getByRole('button', { name: '直す', exact: true }).click();
      await pane.getByText('シートが保護されているため').waitFor();
      await take('trouble-protected');
    },
  },
  {
    chapters: ['trouble'],
    workbook: 'other',
    async play({ excel, take }) {
      const pane = await excel.press('点検');
      await settled(pane);
      await take('trouble-other-book');
    },
  },
];

export const pageScenes: readonly PageScene[] = [
  {
    chapters: ['page'],
    workbook: 'mistakes',
    async play({ page, take }, workbook) {
      await chooseBook(page, workbook);
      await choose(page.mainFrame(), '溶接 C111');
      await page.getByRole('group', { name: 'どちらかに合わせる' }).waitFor();
      await take('page-check');
    },
  },
];
