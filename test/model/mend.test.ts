import { placesOf, withoutClashes, type Mend } from '../../src/model/mend';

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

it('names every cell and row that is changed, with the finding it is changed for', () => {
  const [cells, row] = [
    mend('a', 1, 2),
    { ...mend('b'), heights: [{ sheet: '個票', row: 4, height: 40, expected: 20 }] },
  ];
  expect(placesOf([cells, row]).map(({ finding, edit, height }) => [finding.rule, edit?.column, height?.row])).toEqual([
    ['a', 1, undefined],
    ['a', 2, undefined],
    ['b', undefined, 4],
  ]);
});
