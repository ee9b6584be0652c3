import type { Fix } from '../../../src/model/finding';
import { acceptableOfKind, mendsOfKind } from '../../../src/taskpane/findings/offers';
import { acceptance, aFinding } from '../a-finding';

const one = (row: number): Fix => ({
  type: 'one',
  label: '直す',
  edits: [{ sheet: '個票', row, column: 2, value: '直した値', expected: '今の値' }],
});
const choice: Fix = { type: 'choice', sides: [] };

test('open findings of the kind with one answer are mended at once; two answers never are', () => {
  const mended = aFinding({ rule: 'name-spacing', fix: one(1) });
  const findings = [
    mended,
    aFinding({ rule: 'name-spacing', fix: choice }),
    aFinding({ rule: 'name-spacing', fix: null }),
    aFinding({ rule: 'name-spacing', fix: one(2), accepted: acceptance }),
    aFinding({ rule: 'markup-left', fix: one(3) }),
  ];
  expect(mendsOfKind(findings, 'name-spacing').map(({ finding }) => finding)).toEqual([mended]);
});

test('of two fixes for one cell the first is applied', () => {
  const [first, second] = [aFinding({ fix: one(1) }), aFinding({ fix: one(1) })];
  expect(mendsOfKind([first, second], first.rule).map(({ finding }) => finding)).toEqual([first]);
});

test('open queries and notices of a kind can be accepted together; errors cannot', () => {
  const query = aFinding({ rule: 'a-b' });
  const notice = aFinding({ rule: 'a-b', severity: 'notice' });
  const findings = [
    query,
    notice,
    aFinding({ rule: 'a-b', severity: 'error' }),
    aFinding({ rule: 'a-b', accepted: acceptance }),
    aFinding({ rule: 'c-d' }),
  ];
  expect(acceptableOfKind(findings, 'a-b')).toEqual([query, notice]);
});
