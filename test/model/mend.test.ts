import { withoutClashes, type Mend } from '../../src/model/mend';

const mend = (rule: string, ...columns: number[]): Mend => ({
  finding: {
    rule,
    name: rule,
    severity: 'query',
    place: null,
    message: '',
    related: [],
    fix: null,
    owner: '',
    field: '',
    fingerprint: '',
    accepted: null,
  },
  edits: columns.map((column) => ({ sheet: '個票', row: 0, column, value: 1, expected: null })),
});

it('keeps the first of two that touch one cell, and what touches none of its cells', () => {
  const kept = withoutClashes([mend('a', 1, 2), mend('b', 2, 3), mend('c', 3), mend('d', 1)]);
  expect(kept.map(({ finding }) => finding.rule)).toEqual(['a', 'c']);
});
