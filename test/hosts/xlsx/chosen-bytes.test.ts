import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chosenBytes } from '../../../src/hosts/xlsx/chosen-bytes';
import type { ChosenFile } from '../../../src/workbook/files';

const bytes = readFileSync(resolve(__dirname, '../../../samples/clean.xlsx'));
const chosen = (own: Partial<ChosenFile> = {}): ChosenFile => ({
  name: '企画.xlsx',
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  ...own,
});

test('a file that staff chose is taken whole', async () => {
  expect(await chosenBytes(chosen())).toEqual(new Uint8Array(bytes));
});

test.each<[string, Partial<ChosenFile>, string]>([
  [
    'larger than any workbook, before it is read',
    { size: 1e10, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) },
    'too-large',
  ],
  ['gone meanwhile', { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }, 'access-denied'],
])('a file that is %s is refused by name', async (_, own, code) => {
  await expect(chosenBytes(chosen(own))).rejects.toMatchObject({ code, detail: '企画.xlsx' });
});
