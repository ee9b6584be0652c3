import type { Finding } from '../../../src/model/finding';
import { countByStanding, filterFindings, standings } from '../../../src/taskpane/findings/filter';
import { acceptance, aFinding } from '../a-finding';

const error = aFinding({
  severity: 'error',
  rule: 'project-renamed',
  place: { sheet: '個票_施策1', row: 110, column: 2 },
});
const query = aFinding({ message: 'KPIの実績が、他年度の値です。' });
const accepted = aFinding({ severity: 'notice', accepted: acceptance });
const all = [error, query, accepted];
const departments = { of: ({ owner }: Finding) => (owner === '施策1-9 融資' ? ['観光商工部・商工課'] : []), names: [] };
const everything = { shown: new Set(standings), search: '', department: null, departments };

test('an accepted finding is counted apart from its severity', () => {
  expect(countByStanding(all)).toEqual({ error: 1, query: 1, notice: 0, accepted: 1 });
});

test('only shown standings are left', () => {
  expect(filterFindings(all, { ...everything, shown: new Set(['error']) })).toEqual([error]);
  expect(filterFindings(all, { ...everything, shown: new Set(['accepted']) })).toEqual([accepted]);
});

test.each([
  ['c111', [error]],
  ['Ｃ１１１　施策1', [error]],
  ['kpi 他年度', [query]],
  ['project-renamed', [error]],
  ['計量業務', all],
  ['計量業務 C111 KPI', []],
])('“%s” is searched in place, owner, message and rule, whatever its width and case', (search, found) => {
  expect(filterFindings(all, { ...everything, search })).toEqual(found);
});

test('findings are searched by the department of their project, and filtered by it', () => {
  const loan = aFinding({ owner: '施策1-9 融資' });
  const some = [...all, loan];
  expect(filterFindings(some, { ...everything, search: '商工課' })).toEqual([loan]);
  expect(filterFindings(some, { ...everything, department: '観光商工部・商工課' })).toEqual([loan]);
  expect(filterFindings(some, { ...everything, department: '' })).toEqual(all);
});
