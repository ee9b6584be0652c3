import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInput } from '../../../src/hosts/xlsx/input-file';
import { refusal } from './refusal';

const folder = mkdtempSync(join(tmpdir(), 'hyoka-'));
const path = join(folder, 'a.xlsx');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file is read whole, and known again', () => {
  writeFileSync(path, 'workbook');
  const { bytes, refuseChanged } = readInput(path);
  expect(Buffer.from(bytes).toString()).toBe('workbook');
  expect(refusal(refuseChanged)).toBe('done');
  appendFileSync(path, '!');
  expect(refusal(refuseChanged)).toBe('changed-meanwhile');
});

test('an empty file is read as one', () => {
  writeFileSync(path, '');
  expect(readInput(path).bytes).toHaveLength(0);
});
