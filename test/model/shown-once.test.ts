import { describe, expect, it, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { BusinessCard } from '../../src/model/evaluation';
import { relistedAmong, shownOnce } from '../../src/model/shown-once';
import { readOnly } from '../../src/review';

const [card] = readOnly(layOut(clean).snapshot).cards;
if (!card) throw new RangeError('no card');
const again = { ...card, relisted: true };

test('a project shown once more counts by its original, and by itself where that is not among them', () => {
  expect(shownOnce([again, card])).toEqual([card]);
  expect(shownOnce([again])).toEqual([again]);
});

test('unmarked, it is the same in name, departments and amounts under another 施策', () => {
  const twin = { ...card, measure: 2 };
  expect(shownOnce([card, twin])).toEqual([card]);
  expect(shownOnce([card, { ...twin, years: [] }])).toHaveLength(2);
});

const project = (name: string, measure: number, cost: number, { marked = false, department = ['商工課'] } = {}) => {
  const amount = (thousandYen: number) => ({ value: { thousandYen } });
  return {
    name: { raw: name, value: name },
    measure,
    relisted: marked,
    department: { value: department.map((section) => ({ division: '', section })) },
    years: [
      {
        heading: { value: { year: 2024, kind: '予算' } },
        cost: amount(cost),
        generalFunds: amount(0),
        labour: amount(0),
      },
    ],
  } as unknown as BusinessCard;
};
const pairs = (...projects: BusinessCard[]) =>
  [...relistedAmong(projects, (one) => one)].map((pair) => pair.map((one) => projects.indexOf(one)));

describe('shown once more', () => {
  it('is what is marked, though all else differs', () => {
    expect(pairs(project('支援', 1, 5, { marked: true }), project('支援', 1, 7, { department: ['農林課'] }))).toEqual([
      [0, 1],
    ]);
  });

  it('is what is alike in name, departments and amounts under another 施策', () => {
    expect(pairs(project('支援', 1, 5), project('支 援', 2, 5))).toEqual([[1, 0]]);
    expect(
      pairs(
        project('支援', 1, 5, { department: ['商工課', '観光課'] }),
        project('支援', 2, 5, { department: ['観光 課', '商工課'] }),
      ),
    ).toEqual([[1, 0]]);
    expect(pairs(project('支援', 1, 5), project('支援', 2, 5), project('支援', 3, 5))).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('is not what differs', () => {
    expect(pairs(project('支援', 1, 5), project('補助', 2, 5))).toEqual([]);
    expect(pairs(project('支援', 1, 5), project('支援', 2, 6))).toEqual([]);
    expect(pairs(project('支援', 1, 5), project('支援', 2, 5, { department: ['農林課'] }))).toEqual([]);
    expect(pairs(project('支援', 1, 5), project('支援', 1, 5))).toEqual([]);
    expect(pairs(project('', 1, 5), project('', 2, 5))).toEqual([]);
  });

  it('is not what is marked and stands alone, but is its like', () => {
    expect(pairs(project('支援', 1, 5, { marked: true }))).toEqual([]);
    expect(pairs(project('支援', 1, 5, { marked: true }), project('支援', 2, 6, { marked: true }))).toEqual([[1, 0]]);
  });

  it('is told of the one that is counted for it', () => {
    expect(pairs(project('支援', 1, 5), project('支援', 2, 6), project('支援', 3, 6))).toEqual([[2, 1]]);
  });
});
