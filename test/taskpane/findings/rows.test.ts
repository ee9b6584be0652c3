import { keysOf } from '../../../src/taskpane/findings/finding-key';
import { neighbour, rowsOf, whereIs, type Row } from '../../../src/taskpane/findings/rows';
import type { Finding } from '../../../src/model/finding';
import { aFinding } from '../a-finding';

const first = aFinding({ place: { sheet: 'あ', row: 0, column: 0 }, rule: 'one' });
const second = aFinding({ place: { sheet: 'い', row: 0, column: 0 }, rule: 'one' });
const whole = aFinding({ place: null, rule: 'two' });
const findings = [first, second, whole];
const keys = keysOf(findings);

function remember(rows: readonly Row[], finding: Finding) {
  const at = rows.findIndex((row) => row.type === 'finding' && row.finding === finding);
  return { key: rows[at]?.key ?? '', at };
}

test('findings stand under their sheet, those about no cell under the workbook', () => {
  const rows = rowsOf(findings, 'sheet', new Set(), keys);
  expect(rows.map((row) => (row.type === 'group' ? row.id : row.finding))).toEqual([
    'あ',
    first,
    'い',
    second,
    null,
    whole,
  ]);
});

test('findings stand under their rule', () => {
  const rows = rowsOf(findings, 'kind', new Set(), keys);
  expect(rows.map((row) => (row.type === 'group' ? row.id : row.finding))).toEqual([
    'one',
    first,
    second,
    'two',
    whole,
  ]);
});

test('a folded group keeps its count and hides its findings', () => {
  const [group] = rowsOf(findings, 'kind', new Set(), keys);
  const rows = rowsOf(findings, 'kind', new Set([group?.key ?? '']), keys);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({ type: 'group', id: 'one', open: false, findings: [first, second] });
});

test('a finding bears the same key in the next look, and equal ones bear different keys', () => {
  const again = findings.map((finding) => ({ ...finding }));
  expect([...keysOf(again).values()]).toEqual([...keys.values()]);
  const twins = [first, { ...first }];
  expect(new Set(keysOf(twins).values()).size).toBe(2);
});

test('next and previous go through the findings, over headings, and end at the ends', () => {
  const rows = rowsOf(findings, 'sheet', new Set(), keys);
  expect(neighbour(rows, null, 1)?.finding).toBe(first);
  expect(neighbour(rows, null, -1)?.finding).toBe(whole);
  expect(neighbour(rows, remember(rows, first), 1)?.finding).toBe(second);
  expect(neighbour(rows, remember(rows, second), -1)?.finding).toBe(first);
  expect(neighbour(rows, remember(rows, whole), 1)).toBeNull();
  expect(neighbour(rows, remember(rows, first), -1)).toBeNull();
});

test('where a line is gone, what has taken its place is gone on from', () => {
  const before = rowsOf(findings, 'sheet', new Set(), keys);
  const after = rowsOf([first, whole], 'sheet', new Set(), keys);
  const gone = remember(before, second);
  expect(neighbour(after, gone, 1)?.finding).toBe(whole);
  expect(neighbour(after, gone, -1)?.finding).toBe(first);
  expect(whereIs(after, gone)).toBe(gone.at);
  const last = remember(before, whole);
  const shorter = rowsOf([first], 'sheet', new Set(), keys);
  expect(neighbour(shorter, last, 1)).toBeNull();
  expect(neighbour(shorter, last, -1)?.finding).toBe(first);
  expect(whereIs(shorter, last)).toBe(1);
});

test('the worst of a group stand first, else as they came', () => {
  const at = (severity: Finding['severity'], row: number) =>
    aFinding({ severity, place: { sheet: 'あ', row, column: 0 }, owner: '施策1-1 計量業務' });
  const [notice, query, error, later] = [at('notice', 1), at('query', 2), at('error', 3), at('error', 4)];
  const some = [notice, query, error, later];
  const order = (grouping: 'sheet' | 'project') =>
    rowsOf(some, grouping, new Set(), keysOf(some)).map((row) => (row.type === 'group' ? row.id : row.finding));
  expect(order('sheet')).toEqual(['あ', error, later, query, notice]);
  expect(order('project')).toEqual(['施策1-1 計量業務', error, later, query, notice]);
});
