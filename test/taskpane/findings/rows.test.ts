import { keysOf } from '../../../src/taskpane/findings/finding-key';
import { rowsOf } from '../../../src/taskpane/findings/rows';
import { neighbour } from '../../../src/taskpane/findings/use-finding-list';
import { aFinding } from '../a-finding';

const first = aFinding({ place: { sheet: 'あ', row: 0, column: 0 }, rule: 'one' });
const second = aFinding({ place: { sheet: 'い', row: 0, column: 0 }, rule: 'one' });
const whole = aFinding({ place: null, rule: 'two' });
const findings = [first, second, whole];
const keys = keysOf(findings);

test('findings stand under their sheet, those about no cell under the workbook', () => {
  const rows = rowsOf(findings, 'sheet', new Set(), keys);
  expect(rows.map((row) => (row.type === 'group' ? row.id : row.finding))).toEqual(['あ', first, 'い', second, null, whole]);
});

test('findings stand under their rule', () => {
  const rows = rowsOf(findings, 'kind', new Set(), keys);
  expect(rows.map((row) => (row.type === 'group' ? row.id : row.finding))).toEqual(['one', first, second, 'two', whole]);
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
  const key = (finding: (typeof findings)[number]) => keys.get(finding) ?? null;
  expect(neighbour(rows, null, 1)?.finding).toBe(first);
  expect(neighbour(rows, null, -1)?.finding).toBe(whole);
  expect(neighbour(rows, key(first), 1)?.finding).toBe(second);
  expect(neighbour(rows, key(second), -1)?.finding).toBe(first);
  expect(neighbour(rows, key(whole), 1)).toBeNull();
  expect(neighbour(rows, key(first), -1)).toBeNull();
});
