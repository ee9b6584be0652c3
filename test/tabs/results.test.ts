import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { plan } from '../../src/tabs/plan';
import type { Review } from '../../src/model/review';
import { review } from '../../src/review';
import { address } from '../../src/workbook/address';
import { planFor, stamp, tabOf, valuesOf } from './built';

const reviewed = review(layOut(policyArea12).snapshot);
const resultsOf = (one: Review) => tabOf(plan(one, stamp), 'results');
const findingRows = (tab = resultsOf(reviewed)) =>
  tab.rows.filter(({ cells }) => cells[0]?.value === '□').map(({ cells }) => cells);

test('a row a finding, with a box to tick, what to do, and a link to its cell', () => {
  const rows = findingRows();
  expect(rows).toHaveLength(reviewed.findings.length);
  const renamed = rows.find((cells) => cells[8]?.value === 'project-renamed');
  expect(renamed?.[1]).toEqual({ value: 'エラー', role: 'error' });
  expect(renamed?.[2]).toEqual({ value: 'C12', role: 'nameLink', link: { sheet: '個票_施策1', row: 11, column: 2 } });
  expect(renamed?.[3]?.value).toBe('施策1-2 会津漆器技術後継者育成訓練校運営補助金');
  expect(renamed?.[5]?.value).toBe(reviewed.findings.find(({ rule }) => rule === 'project-renamed')?.message);
  expect(renamed?.[7]?.value).toBe('未対応');
});

test('every finding points at its cell, by the name that the sheet bears once the tabs stand', () => {
  const tab = resultsOf(reviewed);
  for (const cells of findingRows(tab)) expect(cells[2]?.value).toBe(cells[2]?.link && address(cells[2].link));
  const mentioned = findingRows(tab)
    .map((cells) => String(cells[6]?.value ?? ''))
    .join('\n');
  expect(mentioned).toContain('事務事業名（事務事業一覧(元) F6）');
  expect(mentioned).not.toMatch(/事務事業一覧 [A-Z]/);
});

test('by sheet, each with its counts, and worst first', () => {
  const tab = resultsOf(reviewed);
  const groups = tab.rows.flatMap(({ cells }) => (cells[0]?.role === 'group' ? [String(cells[0].value)] : []));
  expect(groups.map((group) => group.replace(/（.*/u, ''))).toEqual(['政策分野12', '個票_施策1', '個票_施策2']);
  expect(groups[0]).toMatch(/^政策分野12（エラー 1件、要確認 \d件、参考 \d件）$/u);
  const inFirst = findingRows(tab)
    .filter((cells) => cells[2]?.link?.sheet === '個票_施策1')
    .map((cells) => cells[1]?.value);
  expect(inFirst).toEqual([...inFirst].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b))));
  expect(tab.freeze.rows).toBe(5);
  expect(tab.print.titleRows).toEqual({ from: 4, to: 4 });
});
const order = ['エラー', '要確認', '参考'];

describe('the verdict', () => {
  const verdictOf = (one: Review) => valuesOf(resultsOf(one))[3]?.[0];

  test('is an explicit all-clear where nothing was found', () => {
    const tab = tabOf(planFor(clean), 'results');
    expect(valuesOf(tab)[3]).toEqual(['問題は見つかりませんでした。']);
    expect(tab.rows).toHaveLength(4);
  });

  test('counts what is open by severity, and what is accepted apart', () => {
    const accepted = { reason: '統計の公表が遅いため', by: '商工課 会津', at: '2026-08-01T10:05+09:00' };
    const findings = reviewed.findings.map((one) =>
      one.rule === 'kpi-actual-other-year' ? { ...one, accepted } : one,
    );
    const open = (severity: string) =>
      findings.filter((one) => one.severity === severity && one.accepted === null).length;
    expect(verdictOf({ ...reviewed, findings })).toBe(
      `エラー ${String(open('error'))}件、要確認 ${String(open('query'))}件、参考 ${String(open('notice'))}件、確認済 3件`,
    );
    const rows = findingRows(resultsOf({ ...reviewed, findings })).filter(
      (cells) => cells[8]?.value === 'kpi-actual-other-year',
    );
    expect(rows[0]?.[1]).toEqual({ value: '要確認', role: 'mark' });
    expect(rows[0]?.[7]?.value).toBe('確認済：統計の公表が遅いため（商工課 会津 2026-08-01）');
    const all = reviewed.findings.map((one) => ({ ...one, accepted }));
    expect(verdictOf({ ...reviewed, findings: all })).toBe(`未対応の指摘はありません、確認済 ${String(all.length)}件`);
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
  expect([row?.[2]?.value, row?.[8]?.value]).toEqual(['—', 'not-an-evaluation']);
});
