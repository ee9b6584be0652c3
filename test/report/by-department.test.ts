import { isOf } from '../../src/report/asked-department';
import { byDepartment } from '../../src/report/by-department';
import { aFinding } from '../taskpane/a-finding';
import { sampleReview } from '../taskpane/sample-review';

const { evaluation, findings } = sampleReview();
const departments = byDepartment(evaluation, findings);

test('the departments of the sample’s findings, as its list has them', () => {
  expect(departments.names).toEqual([...new Set(findings.flatMap(departments.of))]);
  expect(departments.names).toContain('観光商工部・商工課');
});

test('a finding is of its project’s department; one about no project is of none', () => {
  const own = findings.find((finding) => departments.of(finding).length > 0);
  const name = own ? departments.of(own)[0] : undefined;
  if (!own || name === undefined) throw new Error('the sample has a finding about a project');
  expect([isOf(own, null, departments), isOf(own, name, departments), isOf(own, '', departments)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isOf(own, '農政部・農林課', departments)).toBe(false);
  const whole = aFinding({ owner: '' });
  expect([isOf(whole, null, departments), isOf(whole, name, departments), isOf(whole, '', departments)]).toEqual([
    true,
    false,
    true,
  ]);
});
