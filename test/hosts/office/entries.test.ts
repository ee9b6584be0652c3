import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { openExcel } from './excel';

const { snapshot } = layOut(clean);
const places = snapshot.sheets.flatMap(({ name, cells }) =>
  cells.slice(0, 100).map(({ row, column }) => ({ sheet: name, row, column })),
);

it('asks about cells in one request, which Excel takes for a read, and weighs no more than it is thought to', async () => {
  const { session } = openExcel(snapshot);
  const { cells } = await createOfficeHost().entries(places);
  expect(cells).toHaveLength(places.length);
  expect(places.length).toBeGreaterThan(200);
  const { syncs } = session.counters;
  expect(syncs).toHaveLength(1);
  expect((syncs[0]?.flags ?? 1) & 1).toBe(0);
  expect(syncs[0]?.request).toBeLessThan(1_000 * places.length);
  expect(syncs[0]?.answer).toBeLessThan(500 * places.length);
  expect(session.failures).toEqual([]);
});

it('a reading asks nothing of it', async () => {
  const { session } = openExcel(snapshot);
  await createOfficeHost().read();
  expect(session.counters.syncs).toHaveLength(3);
});
