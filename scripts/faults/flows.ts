import { review } from '../../src/review';
import { acceptancePlan } from '../../src/tabs/acceptances/plan';
import { plan } from '../../src/tabs/plan';
import { sameTabs } from '../../src/tabs/same-tabs';
import { settingsSheetPlan } from '../../src/tabs/settings/plan';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';

/** What staff do in the pane: what goes before, and what is then hindered. */
export interface Flow {
  readonly before?: (host: OpenWorkbook) => Promise<unknown>;
  /** Gives what staff are told beside its success. */
  readonly run: (host: OpenWorkbook) => Promise<readonly string[]>;
}

const stamp = '令和7年6月1日 10:00';

/** As the pane does: what was written is looked at once more, and compared with what would be written now. */
const build = async (host: OpenWorkbook): Promise<readonly string[]> => {
  const written = plan(review(await host.read()), stamp);
  const { remarks } = await host.write(written);
  const now = await host.read().catch(() => null);
  if (!now) return [...remarks, 'not looked at again'];
  return sameTabs(written, plan(review(now), stamp)) ? remarks : [...remarks, 'overtaken'];
};

/** Where what is hindered begins with a read, the plan is made from it, as the pane does. */
export const flows: Readonly<Record<string, Flow>> = {
  build: { run: build },
  rebuild: { before: build, run: build },
  fix: {
    run: async (host) => {
      const { sheets } = await host.read();
      const [edit] = sheets.flatMap(({ name: sheet, cells }) =>
        cells.flatMap(({ row, column, value, formula }) =>
          typeof value === 'string' && !formula ? [{ sheet, row, column, value: `${value}。`, expected: value }] : [],
        ),
      );
      if (!edit) throw new Error('the workbook holds nothing to mend');
      const edits = [edit];
      return (await host.write({ renames: [], tabs: [], edits })).remarks;
    },
  },
  accept: {
    run: async (host) => {
      const now = review(await host.read());
      const first = now.findings.find(({ severity }) => severity !== 'error');
      if (!first) throw new Error('the workbook holds nothing to accept');
      const acceptance = { reason: '前年度と同じため。', by: '企画課', at: '2025-06-01 10:00' };
      return (await host.write(acceptancePlan(now, new Set([first.fingerprint]), acceptance))).remarks;
    },
  },
  settings: {
    run: async (host) => {
      return (await host.write(settingsSheetPlan(review(await host.read()), []))).remarks;
    },
  },
  'take back': {
    before: build,
    run: (host) => host.takeBack(),
  },
};
