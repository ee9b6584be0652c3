import { layOut, placeOf } from '../../../samples/lay-out';
import { policyArea12 } from '../../../samples/policy-area-12';
import { planAcceptancesTab } from '../../../src/tabs/acceptances/tab';
import { accept, applyRecords } from '../../../src/model/accept';
import { readAcceptances } from '../../../src/read/own-tabs/acceptances';
import { rules } from '../../../src/rules';
import { runRules } from '../../../src/rules/run';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { putAt } from '../../rules/put';
import { subjectOf } from '../../rules/subject-of';
import { standingTab } from '../standing-tab';

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
    expect(tab.rows[1]?.cells[0]?.value).toMatch(/庁内確認用・公表しない/u);
    expect(tab.rows[3]?.cells[tab.print.columns ?? 0]?.value).toBe('照合符号');
    expect(tab.rows[4]?.cells[3]).toMatchObject({ value: open[0]?.message, link: open[0]?.place });
  });

  it('follows its project when rows move', () => {
    const moved = layOut(policyArea12, { rowsAbove: 4, columnsLeft: 2 }).snapshot;
    const { lapsed } = applyRecords(findingsIn(moved), readBack(moved));
    expect(lapsed).toEqual([]);
  });

  it('marks as 失効, and keeps, what a changed value has overtaken', () => {
    const ended = 'ended-project-budgeted';
    const changed = putAt(laidOut.snapshot, placeOf(laidOut, 'card/2-5/cost/1'), 300);
    const rows = planAcceptancesTab(records, applyRecords(findingsIn(changed), records)).rows.slice(4);
    const states = rows.map(({ cells }) => [cells[0]?.value, cells[7]?.value]);
    expect(states.filter(([rule]) => rule === ended)).toEqual([[ended, '失効']]);
    expect(states.filter(([rule]) => rule !== ended).map(([, state]) => state)).toEqual(
      states.slice(1).map(() => '有効'),
    );
  });
});
