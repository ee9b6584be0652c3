import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import type { ResultColumn, StandingResult } from '../../src/model/results-sheet';
import { plan } from '../../src/tabs/plan';
import { carryOver } from '../../src/tabs/results/carried';
import { columns } from '../../src/tabs/results/columns';
import type { Review } from '../../src/model/review';
import { review } from '../../src/review';
import { address } from '../../src/workbook/address';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { settlementOf } from '../../src/tabs/settled/settlement';
import { contextFor, planFor, stamp, tabOf, valuesOf } from './built';
import { standingTab } from '../../src/workbook/standing-tab';

/** With the list as its build leaves it: nothing is settled any more. */
const reviewed = settlementOf(contextFor(review(layOut(policyArea12).snapshot))).after;
const resultsOf = (one: Review) => tabOf(plan(one, stamp), 'results');
const findingRows = (tab = resultsOf(reviewed)) =>
  tab.filter ? tab.rows.slice(tab.filter.top + 1, tab.filter.bottom + 1).map(({ cells }) => cells) : [];
const at = (column: ResultColumn) => columns.indexOf(column);

test('a row a finding, with what to do, a link to its cell, and a box to tick', () => {
  const rows = findingRows();
  expect(rows).toHaveLength(reviewed.findings.length);
  const ended = rows.find((cells) => cells[at('name')]?.value === '終了事業の次年度額');
  expect(ended?.[at('severity')]).toEqual({ value: '要確認', role: 'query' });
  expect(ended?.[at('sheet')]?.value).toBe('個票_施策2');
  expect(ended?.[at('cell')]).toEqual({
    value: 'F42',
    role: 'nameLink',
    link: { sheet: '個票_施策2', row: 41, column: 5 },
  });
  expect(ended?.[at('owner')]?.value).toBe('施策2-5 会津若松市循環型地域経済活性化奨励金');
  expect(ended?.[at('department')]?.value).toBe('観光商工部・商工課');
  const message = reviewed.findings.find(({ rule }) => rule === 'ended-project-budgeted')?.message;
  expect(ended?.[at('message')]?.value).toBe(`${String(message)}\n関係する場所：次年度方針（E40）`);
  expect(ended?.[at('state')]?.value).toBe('未対応');
  expect(ended?.[at('check')]?.value).toBe('□');
});

test('every finding points at its cell, on the list that was built', () => {
  const cells = findingRows(resultsOf(review(layOut(policyArea12).snapshot)));
  for (const row of cells)
    expect(row[at('cell')]?.value).toBe(
      row[at('cell')]?.link && address(row[at('cell')]?.link ?? { row: 0, column: 0 }),
    );
  const mentioned = cells.map((row) => String(row[at('message')]?.value ?? '')).join('\n');
  expect(mentioned).toMatch(/5 事務事業一覧の施策名（事務事業一覧 A/);
});

test('one table with a filter, worst first, its heading on every page, the digests not printed', () => {
  const tab = resultsOf(reviewed);
  const severities = findingRows(tab).map((cells) => cells[at('severity')]?.value);
  expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b))));
  expect(tab.merges).toEqual([]);
  expect(tab.freeze.rows).toBe(6);
  expect(tab.print.titleRows).toEqual({ from: 5, to: 5 });
  expect(columns.slice(tab.print.columns)).toEqual(['fingerprint']);
});
const order = ['エラー', '要確認', '参考'];

describe('what staff put on the tab', () => {
  const standing = (tab: SheetPlan) => standingTab(tab);
  const write = (sheet: SheetSnapshot, name: string, texts: Partial<Record<ResultColumn, string>>): SheetSnapshot => {
    const row = sheet.cells.find(({ column, value }) => column === at('name') && value === name)?.row;
    if (row === undefined) throw new RangeError(`no row says ${name}`);
    const written = Object.entries(texts).map(([column, value]) => ({
      row,
      column: at(column as ResultColumn),
      value,
      format: '',
      formula: false,
    }));
    const others = sheet.cells.filter(
      (cell) => !written.some((one) => one.row === cell.row && one.column === cell.column),
    );
    const cells = [...others, ...written].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, cells };
  };
  const reviewedWith = (sheet: SheetSnapshot, data = policyArea12) => {
    const { snapshot } = layOut(data);
    return review({ ...snapshot, sheets: [...snapshot.sheets, sheet] });
  };
  const ticked = write(standing(resultsOf(reviewed)), '終了事業の次年度額', {
    check: '☑',
    state: '対応中',
    reason: '商工課に確認中',
  });
  const put = (cells: readonly (PlanCell | null)[] | undefined) =>
    (['state', 'reason', 'check'] as const).map((column) => cells?.[at(column)]?.value);

  test('stays with its finding', () => {
    const rows = findingRows(resultsOf(reviewedWith(ticked)));
    expect(put(rows.find((cells) => cells[at('name')]?.value === '終了事業の次年度額'))).toEqual([
      '対応中',
      '商工課に確認中',
      '☑',
    ]);
    expect(rows.filter((cells) => cells[at('check')]?.value === '☑')).toHaveLength(1);
  });

  test('goes below with it once it is solved, and comes back with it', () => {
    const solved = resultsOf(reviewedWith(ticked, clean));
    expect(valuesOf(solved).flat()).toContain('解消した指摘（1件）');
    const below = solved.rows.at(-1)?.cells;
    expect(below?.[at('name')]?.value).toBe('終了事業の次年度額');
    expect(below?.[at('cell')]?.value).toBe('F42');
    expect(put(below)).toEqual(['対応中', '商工課に確認中', '☑']);
    const again = resultsOf(reviewedWith(standing(solved), clean));
    expect(valuesOf(again)).toEqual(valuesOf(solved));
    const back = findingRows(resultsOf(reviewedWith(standing(again))));
    expect(put(back.find((cells) => cells[at('name')]?.value === '終了事業の次年度額'))).toEqual(put(below));
  });

  test('rows on which nobody put anything are not kept', () => {
    const solved = resultsOf(reviewedWith(standing(resultsOf(reviewed)), clean));
    expect(valuesOf(solved).flat()).not.toContain('終了事業の次年度額');
  });

  test('a note stands below the reason of a record, which is no note', () => {
    const accepted = { reason: '統計の公表が遅いため', by: '商工課 会津', at: '2026-08-01T10:05+09:00' };
    const { findings } = reviewed;
    const lagging = findings.find(({ rule }) => rule === 'kpi-actual-other-year');
    if (!lagging) throw new Error('the sample has no such finding');
    const record = { ...lagging, ...accepted, initials: '', cancelled: null };
    const own = '統計の公表が遅いため（商工課 会津 2026-08-01）';
    const row = (reason: string) =>
      ({
        ...Object.fromEntries(columns.map((column) => [column, ''])),
        state: '確認済',
        reason,
        fingerprint: lagging.fingerprint,
      }) as StandingResult;
    const noteOf = (reason: string) => carryOver(findings, [row(reason)], [record]).handled.get(lagging)?.note;
    expect(noteOf(own)).toBe('');
    expect(noteOf(`${own}\n企画課も了承`)).toBe('企画課も了承');
    expect(noteOf('企画課も了承')).toBe('企画課も了承');
  });
});

describe('the verdict', () => {
  const verdictOf = (one: Review) => valuesOf(resultsOf(one))[3]?.[0];

  test('is an explicit all-clear where nothing was found', () => {
    const tab = tabOf(planFor(clean), 'results');
    expect(valuesOf(tab)[3]).toEqual(['問題は見つかりませんでした。']);
    expect(tab.rows).toHaveLength(5);
  });

  test('counts what is open by severity, and what is accepted apart', () => {
    const accepted = { reason: '統計の公表が遅いため', by: '商工課 会津', at: '2026-08-01T10:05+09:00' };
    const findings = reviewed.findings.map((one) =>
      one.rule === 'kpi-actual-other-year' ? { ...one, accepted } : one,
    );
    const open = (severity: string) =>
      findings.filter((one) => one.severity === severity && one.accepted === null).length;
    expect(verdictOf({ ...reviewed, findings })).toBe(
      `エラー ${String(open('error'))}件、要確認 ${String(open('query'))}件、参考 ${String(open('notice'))}件、確認済 2件（企画未確認 2件）`,
    );
    const rows = findingRows(resultsOf({ ...reviewed, findings })).filter(
      (cells) => cells[at('name')]?.value === '別年度の実績',
    );
    expect(rows[0]?.[at('severity')]).toEqual({ value: '要確認', role: 'mark' });
    expect(rows[0]?.[at('state')]?.value).toBe('確認済');
    expect(rows[0]?.[at('reason')]?.value).toBe('統計の公表が遅いため（商工課 会津 2026-08-01）');
    const all = reviewed.findings.map((one) => ({ ...one, accepted }));
    const accepting = { ...reviewed, findings: all };
    expect(verdictOf({ ...accepting, again: () => accepting })).toBe(
      `未対応の指摘はありません、確認済 ${String(all.length)}件（企画未確認 ${String(all.length)}件）`,
    );
  });
});

test('sheets that were not read are named, with the reason', () => {
  const tab = tabOf(planFor(policyArea12, { scratch: 'notes' }), 'results');
  expect(valuesOf(tab)[4]?.[0]).toMatch(/^読み取らなかったシート：.+（非表示）$/u);
});

test('a workbook that is no evaluation gets the results alone, about no cell', () => {
  const foreign = {
    name: 'x.xlsx',
    sheets: [
      {
        name: '集計',
        visibility: 'visible',
        type: 'worksheet',
        mark: null,
        merges: [],
        cells: [{ row: 0, column: 0, value: '売上', format: '', formula: false }],
      },
    ],
  } as const;
  const { tabs, renames } = plan(review(foreign), stamp);
  expect(tabs.map(({ kind }) => kind)).toEqual(['results']);
  expect(renames).toEqual([]);
  const [row] = findingRows(tabOf({ tabs, renames, edits: [] }, 'results'));
  expect([row?.[at('cell')]?.value, row?.[at('name')]?.value]).toEqual(['—', '評価の様式でない']);
});
