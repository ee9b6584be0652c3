import type { Fix } from '../../src/model/finding';
import { acceptableOfKind, mendsOfKind, mendsOfSide, othersOfProject, sameChoice } from '../../src/offers/many-at-once';
import { acceptance, aFinding } from '../taskpane/a-finding';

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

const either = (row: number, list: string, card: string): Fix => ({
  type: 'choice',
  sides: [
    { side: 'list', label: '一覧に合わせる', edits: [{ sheet: '個票', row, column: 2, value: list, expected: card }] },
    { side: 'card', label: '個票に合わせる', edits: [{ sheet: '一覧', row, column: 2, value: card, expected: list }] },
  ],
});

test('choices between the same two values are answered together', () => {
  const first = aFinding({ rule: 'attribute-differs', fix: either(1, '商工課', '商業課') });
  const same = aFinding({ rule: 'attribute-differs', fix: either(2, '商工課', '商業課') });
  const findings = [
    first,
    same,
    aFinding({ rule: 'attribute-differs', fix: either(3, '商工課', '農林課') }),
    aFinding({ rule: 'attribute-differs', fix: either(4, '商工課', '商業課'), field: '次年度方針' }),
    aFinding({ rule: 'project-renamed', fix: either(5, '商工課', '商業課') }),
    aFinding({ rule: 'attribute-differs', fix: either(6, '商工課', '商業課'), accepted: acceptance }),
  ];
  expect(sameChoice(findings, first)).toEqual([first, same]);
  expect(mendsOfSide([first, same], 'card').flatMap(({ edits }) => edits)).toEqual([
    { sheet: '一覧', row: 1, column: 2, value: '商業課', expected: '商工課' },
    { sheet: '一覧', row: 2, column: 2, value: '商業課', expected: '商工課' },
  ]);
});

test('what else is blank on a card', () => {
  const blank = (owner: string) => aFinding({ rule: 'required-blank', owner });
  const [first, second, other, none] = [blank('施策1-1 あ'), blank('施策1-1 あ'), blank('施策1-2 い'), blank('')];
  const findings = [first, second, other, none, { ...none }];
  expect(othersOfProject(findings, first)).toEqual([second]);
  expect(othersOfProject(findings, none)).toEqual([]);
});
