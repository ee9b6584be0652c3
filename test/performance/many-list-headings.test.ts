import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { review } from '../../src/review';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cpuTime } from '../cpu-time';

const few = 1000;
const times = 12;
const { snapshot } = layOut(clean);
const list = snapshot.sheets.find(({ name }) => name === '事務事業一覧');
const labelRow = list?.cells.find(({ value }) => value === '事務事業名')?.row;
const heading = list?.cells.filter(({ row }) => row === labelRow) ?? [];

/** The sample with its list's heading row so many times more below the list. */
function withHeadings(count: number): Snapshot {
  const below = Math.max(...(list?.cells ?? []).map(({ row }) => row)) + 2;
  const added = Array.from({ length: count }, (_, at) => heading.map((cell) => ({ ...cell, row: below + at })));
  const cells = [...(list?.cells ?? []), ...added.flat()];
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === list ? { ...sheet, cells } : sheet)) };
}

function cpuOf(workbook: Snapshot, runs: number): number {
  const start = cpuTime();
  for (let run = 0; run < runs; run += 1) review(workbook);
  return cpuTime() - start;
}

/** Twelve times the headings take some twelve times as long; ten times that, where each looks through all before it. */
test('time grows with the headings of lists on a sheet', () => {
  const [small, large] = [withHeadings(few), withHeadings(few * times)];
  cpuOf(small, 2); // until V8 has compiled what runs
  expect(cpuOf(large, 1) / cpuOf(small, times)).toBeLessThan(3);
});
