import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readmeWithTables } from '../../stand-in/readme-tables';

test('the README tells what the table tells (node scripts/run.mjs stand-in/write-readme.ts)', () => {
  const text = readFileSync(resolve(__dirname, '../../stand-in/README.md'), 'utf8');
  expect(text).toBe(readmeWithTables(text));
  expect(text).toMatch(/- \[ \] `Range\./);
});
