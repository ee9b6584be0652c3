import { layOut, placeOf } from '../../../samples/lay-out';
import { policyArea12 } from '../../../samples/policy-area-12';
import { planAcceptancesTab } from '../../../src/tabs/acceptances/tab';
import { accept, applyRecords, takenBack } from '../../../src/model/accept';
import { readAcceptances } from '../../../src/read/own-tabs/acceptances';
import { rules } from '../../../src/rules';
import { runRules } from '../../../src/rules/run';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { putAt } from '../../rules/put';
import { subjectOf } from '../../rules/subject-of';
import { standingTab } from '../../../src/workbook/standing-tab';

const because = { reason: '経過措置の支払いが残るため', by: '商工課 佐藤', at: '2026-01-05T10:30+09:00' };
const laidOut = layOut(policyArea12);
const findingsIn = (snapshot: Snapshot) => runRules(rules, subjectOf(snapshot));
const findings = findingsIn(laidOut.snapshot);
const open = findings.filter(({ severity }) => severity !== 'error');
const records = accept([], open, because).map((record, index) => ({ ...record, initials: index === 0 ? '企' : '' }));
const tab = planAcceptancesTab(records, applyRecords(findings, records));
const readBack = (snapshot: Snapshot) =>
  readAcceptances({ ...snapshot, sheets: [...snapshot.sheets, standingTab(tab)] });

describe('the sheet 確認記録', () => {
  it('reads back as planned, the initials of the planning division among it', () => {
    expect(open.length).toBeGreaterThan(5);
    expect(readBack(laidOut.snapshot)).toEqual(records);
  });

  it('accepts from the sheet what was accepted in the pane', () => {
    const { findings: applied } = applyRecords(findings, readBack(laidOut.snapshot));
    expect(applied.map(({ accepted }) => accepted)).toEqual(
      findings.map(({ severity }) => (severity === 'error' ? null : because)),
    );
  });

  it('says that it is internal, keeps the fingerprints off paper, and links to the cells', () => {
    expect(tab.rows[1]?.cells[0]?.value).toMatch(/庁内確認用です。公表用には含めません/u);
    expect(tab.rows[2]?.cells[0]?.value).toBe(
      `有効 ${String(open.length)}件（企画未確認 ${String(open.length - 1)}件）`,
    );
    expect(tab.rows[4]?.cells[tab.print.columns ?? 0]?.value).toBe('照合符号');
    expect(tab.rows[5]?.cells[3]).toMatchObject({ value: open[0]?.message, link: open[0]?.place });
  });

  it('names the rule as staff read it, also where an earlier version wrote its id', () => {
    const former = records.map((record) => ({ ...record, name: 'former-id' }));
    const { rows } = planAcceptancesTab(former, applyRecords(findings, former));
    expect(rows.slice(5).map(({ cells }) => cells[0]?.value)).toEqual(open.map(({ name }) => name));
  });

  it('follows its project when rows move', () => {
    const moved = layOut(policyArea12, { rowsAbove: 4, columnsLeft: 2 }).snapshot;
    const { lapsed } = applyRecords(findingsIn(moved), readBack(moved));
    expect(lapsed).toEqual([]);
  });

  it('marks as 失効, and keeps, what a changed value has overtaken', () => {
    const ended = '終了事業の次年度額';
    const changed = putAt(laidOut.snapshot, placeOf(laidOut, 'card/2-5/cost/1'), 300);
    const rows = planAcceptancesTab(records, applyRecords(findingsIn(changed), records)).rows.slice(5);
    const states = rows.map(({ cells }) => [cells[0]?.value, cells[7]?.value]);
    expect(states.filter(([rule]) => rule === ended)).toEqual([[ended, '失効']]);
    expect(states.filter(([rule]) => rule !== ended).map(([, state]) => state)).toEqual(
      states.slice(1).map(() => '有効'),
    );
  });

  it('keeps what was taken back as a row that says by whom and when, and counts it apart', () => {
    const cancelled = { by: '商工課 鈴木', at: '2026-01-06T09:00+09:00' };
    const [first] = open;
    if (!first) throw new Error('nothing is open');
    const after = takenBack(records, new Set([first.fingerprint]), cancelled);
    const kept = planAcceptancesTab(after, applyRecords(findings, after));
    expect(kept.rows[2]?.cells[0]?.value).toMatch(/、取消 1件$/u);
    expect(kept.rows[5]?.cells[7]?.value).toBe('取消\n商工課 鈴木\n2026-01-06 09:00+09:00');
    const read = readAcceptances({ ...laidOut.snapshot, sheets: [standingTab(kept)] });
    expect(read).toEqual(after);
    expect(applyRecords(findings, read).findings.find((one) => one.fingerprint === first.fingerprint)?.accepted).toBe(
      null,
    );
  });
});
