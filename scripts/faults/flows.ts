import { review } from '../../src/review';
import { acceptancePlan, recordsStand, revocationPlan } from '../../src/tabs/acceptances/plan';
import { plan } from '../../src/tabs/plan';
import { sameTabs } from '../../src/tabs/same-tabs';
import { settingsSheetPlan } from '../../src/tabs/settings/plan';
import { unbuilt } from '../../src/tabs/unbuilt';
import type { Review } from '../../src/model/review';
import { tabNames } from '../../src/workbook/mark';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import type { WritePlan } from '../../src/workbook/plan';

/** What staff do in the pane: what goes before, and what is then hindered. */
export interface Flow {
  readonly before?: (host: OpenWorkbook) => Promise<unknown>;
  /** Gives what staff are told beside its success. */
  readonly run: (host: OpenWorkbook) => Promise<readonly string[]>;
}

const stamp = '令和7年6月1日 10:00';

/** As the pane does: what was written is looked at once more, and compared with what would be written now. */
async function write(
  host: OpenWorkbook,
  written: WritePlan,
  stands: (now: Review) => boolean,
): Promise<readonly string[]> {
  const { remarks } = await host.write(written);
  const now = await host.read().catch(() => null);
  if (!now) return [...remarks, 'not looked at again'];
  return stands(review(now)) ? remarks : [...remarks, 'overtaken'];
}

const build = async (host: OpenWorkbook): Promise<readonly string[]> => {
  const before = await host.read();
  const written = plan(review(before), stamp);
  return write(
    host,
    written,
    (now) =>
      sameTabs(written, plan(now, stamp)) ||
      sameTabs(written, plan(review(unbuilt(before, written, now.snapshot)), stamp)),
  );
};

const acceptance = { reason: '前年度と同じため。', by: '企画課', at: '2025-06-01 10:00' };

/** Accepts the finding at the place `which` among those that can be, and that a build leaves where they are. */
const accept = async (host: OpenWorkbook, which: number): Promise<readonly string[]> => {
  const now = review(await host.read());
  const open = now.findings.filter(({ severity, place }) => severity !== 'error' && place?.sheet !== tabNames.list);
  const { fingerprint } = open[which] ?? never('the workbook holds nothing to accept');
  const written = acceptancePlan(now, new Set([fingerprint]), acceptance);
  return write(host, written, (later) => recordsStand(written, later));
};

/** Adds a full stop to the text at the place `which`, and looks whether it stands. */
const fix = async (host: OpenWorkbook, which: number): Promise<readonly string[]> => {
  const { sheets } = await host.read();
  const texts = sheets
    .filter(({ mark }) => mark === null)
    .flatMap(({ name: sheet, cells }) =>
      cells.flatMap(({ row, column, value, formula }) =>
        typeof value === 'string' && !formula ? [{ sheet, row, column, value: `${value}。`, expected: value }] : [],
      ),
    );
  const edit = texts[which] ?? never('the workbook holds nothing to mend');
  return write(host, { renames: [], tabs: [], edits: [edit] }, ({ snapshot }) => {
    const held = snapshot.sheets
      .find(({ name }) => name === edit.sheet)
      ?.cells.find(({ row, column }) => row === edit.row && column === edit.column);
    return held?.value === edit.value;
  });
};

/** Takes an acceptance back: the one at the place `which`. */
const cancel = async (host: OpenWorkbook, which: number): Promise<readonly string[]> => {
  const now = review(await host.read());
  const { fingerprint } = now.records[which] ?? never('the workbook holds no acceptance');
  const written = revocationPlan(now, fingerprint, { by: '佐藤', at: '2026-08-01T10:00+09:00' });
  return write(host, written, (later) => recordsStand(written, later));
};

/**
 * Where what is hindered begins with a read, the plan is made from it, as the pane does. `which` text, finding or acceptance
 * a flow is about: two panes do not mend the same cell.
 */
export const flowsOf = (which: number): Readonly<Record<string, Flow>> => ({
  build: { run: build },
  rebuild: { before: build, run: build },
  fix: { run: (host) => fix(host, which) },
  accept: { run: (host) => accept(host, which) },
  cancel: {
    before: async (host) => {
      await accept(host, which);
    },
    run: (host) => cancel(host, 0),
  },
  settings: {
    run: async (host) => {
      const written = settingsSheetPlan(review(await host.read()), []);
      return write(host, written, (now) => sameTabs(written, settingsSheetPlan(now, [])));
    },
  },
  'take back': {
    before: build,
    run: (host) => host.takeBack(),
  },
  'take back a rebuild': {
    before: async (host) => {
      await build(host);
      const next = plan(review(await host.read()), stamp);
      // A row more: every tab is drawn anew, looks and all.
      await host.write({
        ...next,
        tabs: next.tabs.map((tab) => ({ ...tab, rows: [...tab.rows, ...tab.rows.slice(-1)] })),
      });
    },
    run: (host) => host.takeBack(),
  },
});

export const flows = flowsOf(0);

function never(what: string): never {
  throw new Error(what);
}
