import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askWorker } from '../../../src/hosts/in-worker/ask-worker';
import { heldWorkbook } from '../../../src/hosts/in-worker/held-workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { readEntries } from '../../../src/hosts/xlsx/read-entries';
import { unpackingInNode } from '../../../src/hosts/xlsx/unpacking-in-node';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import type { Place } from '../../../src/workbook/cell';
import type { Held } from '../../../src/workbook/held';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { review } from '../../../src/review';
import { plan } from '../../../src/tabs/plan';
import { SilentWorker, WorkerHere } from './worker-here';

const bytes = new Uint8Array(readFileSync(resolve(__dirname, '../../../samples/policy-area-12.xlsx')));
const stamp = '2026年10月1日 9時00分';

const noHolder = { changed: fail, seen: fail, reveal: fail };
function fail(): never {
  throw new Error('not to be called');
}

function held(worker = new WorkerHere()) {
  const arrayBuffer = jest.fn(() => Promise.resolve(bytes.slice().buffer));
  const changes: (Held | null)[] = [];
  const seen: Snapshot[] = [];
  const revealed: Place[] = [];
  const workbook = heldWorkbook(
    { name: '12.xlsx', size: bytes.length, arrayBuffer },
    askWorker(() => worker),
    {
      changed: (now) => changes.push(now),
      seen: (snapshot) => seen.push(snapshot),
      reveal: (place) => revealed.push(place),
    },
  );
  return { workbook, changes, seen, revealed, arrayBuffer };
}

test('a file is taken once, and read as it is', async () => {
  const { workbook, seen, arrayBuffer } = held();
  const [first] = [await workbook.read(), await workbook.readQuietly(), await workbook.glimpse()];
  expect(first).toEqual(readXlsx(bytes, '12.xlsx'));
  expect(arrayBuffer).toHaveBeenCalledTimes(1);
  expect(await workbook.bytes()).toEqual(bytes);
  expect(seen).toEqual([first, first, first]);
});

test('a larger file than any workbook is refused before it is read', async () => {
  const { changes, arrayBuffer } = held();
  const workbook = heldWorkbook({ name: 'big.xlsx', size: 1e10, arrayBuffer }, askWorker(fail), noHolder);
  await expect(workbook.read()).rejects.toMatchObject({ code: 'too-large', detail: 'big.xlsx' });
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(changes).toEqual([]);
});

test('what is built is what the file host builds, and is taken back once', async () => {
  const { workbook, changes } = held();
  const planned = plan(review(await workbook.read()), stamp);
  await workbook.write(planned);
  const [built] = changes;
  expect(built?.written).toEqual(planned.tabs.map(({ kind }) => kind));
  const asWritten = readXlsx(writeXlsx(bytes, planned).bytes, '12.xlsx');
  expect(readXlsx(built?.bytes ?? bytes, '12.xlsx')).toEqual(asWritten);
  expect(await workbook.read()).toEqual(asWritten);

  expect(await workbook.takeBack()).toEqual([]);
  expect(changes[1]).toBeNull();
  expect(await workbook.read()).toEqual(readXlsx(bytes, '12.xlsx'));
  await expect(workbook.takeBack()).rejects.toMatchObject({ code: 'changed-since-written' });
});

test('a plan that the workbook refuses leaves it as it is', async () => {
  const { workbook, changes } = held();
  const edit = { sheet: '指標', row: 0, column: 0, value: 'x', expected: 'もう別の内容' };
  await expect(workbook.write({ renames: [], tabs: [], edits: [edit] })).rejects.toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(changes).toEqual([]);
  expect(await workbook.read()).toEqual(readXlsx(bytes, '12.xlsx'));
});

test('whoever gives a write up has the workbook as it was', async () => {
  const { workbook, changes } = held(new SilentWorker());
  const controller = new AbortController();
  const written = workbook.write({ renames: [], tabs: [], edits: [] }, undefined, controller.signal);
  await new Promise((resolve) => setTimeout(resolve));
  controller.abort();
  await expect(written).rejects.toMatchObject({ code: 'stopped' });
  expect(changes).toEqual([]);
});

test('a cell is shown; cells tell what belongs in them', async () => {
  const { workbook, revealed } = held();
  const place = { sheet: '指標', row: 4, column: 2 };
  await workbook.reveal(place);
  expect(revealed).toEqual([place]);
  const { sheets } = await workbook.read();
  const asked = { sheet: sheets[0]?.name ?? '', row: 0, column: 0 };
  expect(await workbook.entries([asked])).toEqual(readEntries(bytes, [asked], unpackingInNode));
});
