import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readChosen, type ChosenFile } from '../../../src/hosts/xlsx/read-chosen';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';

const bytes = readFileSync(resolve(__dirname, '../../../samples/clean.xlsx'));
const chosen = (own: Partial<ChosenFile> = {}): ChosenFile => ({
  name: '企画.xlsx',
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  ...own,
});

test('a file that staff chose is read as any other', async () => {
  expect(await readChosen(chosen())).toEqual(readXlsx(bytes, '企画.xlsx'));
});

test.each<[string, Partial<ChosenFile>, string]>([
  [
    'larger than any workbook, before it is read',
    { size: 1e10, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) },
    'too-large',
  ],
  ['no workbook', { arrayBuffer: () => Promise.resolve(new TextEncoder().encode('メモ').buffer) }, 'not-a-workbook'],
  ['gone meanwhile', { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }, 'access-denied'],
])('a file that is %s is refused by name', async (_, own, code) => {
  await expect(readChosen(chosen(own))).rejects.toMatchObject({ code, detail: '企画.xlsx' });
});
