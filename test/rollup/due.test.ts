import { expect, test } from '@jest/globals';
import { meaningsOf } from '../../src/model/direction';
import { builtInLayout } from '../../src/layout/layout';
import type { BusinessCard } from '../../src/model/evaluation';
import type { Field, FieldState } from '../../src/model/field';
import { mayBeBlank } from '../../src/rollup/due';

const dues = { year: 2024, meanings: meaningsOf(builtInLayout) };
const asked = (direction: string, year: number | null, state: FieldState = 'blank', required = true) =>
  mayBeBlank(
    { state, required } as Field<unknown>,
    { direction: { value: direction } } as BusinessCard,
    year === null ? null : { year, kind: '' },
    dues,
  );

test('a blank is excused next year of what ends, and this year of what is new', () => {
  expect([asked('終了', 2025), asked('終了', 2024), asked('新規', 2024), asked('新規', 2025)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([asked('継続', 2024), asked('継続', 2025)]).toEqual([false, false]);
  expect([asked('終了', null), asked('新規', null), asked('継続', null)]).toEqual([true, true, false]);
});

test('and where the form does not ask for it; what stands there never is', () => {
  expect(asked('継続', 2024, 'blank', false)).toBe(true);
  expect([asked('継続', 2024, 'unreadable', false), asked('終了', 2025, 'read')]).toEqual([false, false]);
});
