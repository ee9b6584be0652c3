import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { clean } from '../../../samples/clean';
import { layOut, placeOf } from '../../../samples/lay-out';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { askWorker } from '../../../src/hosts/in-worker/ask-worker';
import { isSameEdition, proposedEdition, type PagedEdition } from '../../../src/taskpane/publish/edition';
import { folder, hyoka } from '../../cli/call';
import type { Told } from '../../../src/publish/edition';
import { salted } from '../../hosts/xlsx/publish/salted';
import { WorkerHere } from '../../hosts/in-worker/worker-here';
import { aSheet } from '../../read/a-sheet';
import { putAt } from '../../rules/put';
import { everyKindWorkbook } from '../../workbooks/own-items';

const ask = askWorker(() => new WorkerHere());
const progress = jest.fn();

/** What the pane makes of a workbook, by the worker's own tasks. */
async function editionOfBytes(bytes: Uint8Array, name = '評価.xlsx'): Promise<PagedEdition> {
  const made = await proposedEdition(
    name,
    {
      opened: () => Promise.resolve(bytes),
      read: async (file, wanted) => ask('read', [new Uint8Array(await file.arrayBuffer()), file.name, wanted]),
      publish: (workbook, publication) => ask('publish', [workbook, publication]),
    },
    progress,
  );
  if ('why' in made) throw new Error(made.why);
  return made;
}

const files = folder();
afterAll(files.remove);

const laidOut = layOut(clean);
const called = putAt(laidOut.snapshot, placeOf(laidOut, 'card/1-1/progress'), '商工課（内線 2345）へ');
const good = snapshotToXlsx({ ...called, sheets: [...called.sheets, aSheet([['控え']], [], '控え')] });

interface PublishJson {
  readonly published: readonly (Omit<Told, 'leftSheets'> & { readonly written: string })[];
}

describe.each([
  ['a workbook with a secret in every place', salted().bytes],
  ['one with a telephone number and a sheet of notes', good],
  ['one with open errors', new Uint8Array(readFileSync('samples/policy-area-12.xlsx'))],
  ['one with items that are kept back', snapshotToXlsx(everyKindWorkbook())],
])('of %s', (_, bytes) => {
  const path = files.path('評価.xlsx');
  let edition: PagedEdition;
  let command: PublishJson['published'][number] | undefined;
  beforeAll(async () => {
    edition = await editionOfBytes(bytes);
    writeFileSync(path, bytes);
    const { out } = await hyoka('publish', path, '--with-errors', '--force', '--json');
    [command] = (JSON.parse(out) as PublishJson).published;
  });

  test('the copy is the command’s, part by part', () => {
    expect(unzipSync(edition.bytes)).toEqual(unzipSync(readFileSync(files.path('評価-公表用.xlsx'))));
  });

  test('the page is the command’s', async () => {
    expect((await hyoka('publish', path, '--with-errors', '--force', '--html', '--quiet')).err).toBe('');
    expect(edition.page(new Date())).toBe(readFileSync(files.path('評価-公表用.html'), 'utf8'));
  });

  test('the same is told of it', () => {
    const { leftSheets, leftOut, ...told } = edition.told;
    expect(command).toMatchObject({ ...told, leftOut: [...leftSheets, ...leftOut] });
  });
});

test('it is told how far the work is', async () => {
  progress.mockClear();
  await editionOfBytes(good);
  const done = progress.mock.calls.map(([one]) => Number(one));
  expect(done.length).toBeGreaterThan(2);
  expect(done).toEqual([...done].sort((a, b) => a - b));
});

test('an edition is the same as another of the same workbook, and not of one with a word changed or a sheet more', async () => {
  const edition = await editionOfBytes(good);
  expect(isSameEdition(edition, await editionOfBytes(good))).toBe(true);
  const changed = putAt(called, placeOf(laidOut, 'card/1-1/progress'), '商工課（内線 2346）へ');
  expect(isSameEdition(edition, await editionOfBytes(snapshotToXlsx(changed)))).toBe(false);
  const more = { ...called, sheets: [...called.sheets, aSheet([['控え']], [], '控え'), aSheet([['x']], [], 'メモ')] };
  expect(isSameEdition(edition, await editionOfBytes(snapshotToXlsx(more)))).toBe(false);
});

test('a workbook without a sheet that may be public gives none', async () => {
  const notes = snapshotToXlsx({ name: 'メモ.xlsx', sheets: [aSheet([['メモ']], [], 'メモ')] });
  await expect(editionOfBytes(notes)).rejects.toThrow('no-sheets');
});
