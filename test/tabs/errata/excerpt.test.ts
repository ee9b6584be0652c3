import { excerpts } from '../../../src/tabs/errata/excerpt';

test('short texts stand whole', () => {
  expect(excerpts('達成した。', '達成していない。')).toEqual(['達成した。', '達成していない。']);
});

test('of long ones the changed passage stands, with what is around', () => {
  const [before, after] = ['あ'.repeat(200), 'い'.repeat(200)];
  expect(excerpts(`${before}３億円${after}`, `${before}４億円${after}`)).toEqual([
    `…${'あ'.repeat(20)}３億円${'い'.repeat(18)}…`,
    `…${'あ'.repeat(20)}４億円${'い'.repeat(18)}…`,
  ]);
  expect(excerpts(before, `${before}加えた。`)).toEqual([`…${'あ'.repeat(20)}`, `…${'あ'.repeat(20)}加えた。`]);
});

test('nor more of texts as long as a cell holds', () => {
  const [before, after] = ['あ'.repeat(15_000), 'い'.repeat(15_000)];
  expect(excerpts(`${before}３億円${after}`, `${before}４億円${after}`)).toEqual([
    `…${'あ'.repeat(20)}３億円${'い'.repeat(18)}…`,
    `…${'あ'.repeat(20)}４億円${'い'.repeat(18)}…`,
  ]);
});
