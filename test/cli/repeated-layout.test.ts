import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { workbookJson } from '../../src/cli/json/check-json';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review, type Review } from '../../src/review';
import { toRollupJson } from '../../src/rollup/json';
import { rollUp } from '../../src/rollup/roll-up';
import { formSheetPlan } from '../../src/tabs/form/plan';
import { realWorkbook } from '../real-workbook';

const file = 'workbook.xlsx';
const looked = (bytes: Uint8Array): Review => review(readXlsx(bytes, file));

/** All that `hyoka check --json` and `hyoka rollup --json` print, but for whose layout it is, and the sheet it stands on. */
function told(one: Review): string {
  const { areas, skipped, ...checked } = workbookJson({ file, review: one, host: unused }, () => true);
  return JSON.stringify([
    { ...checked, areas: areas.map((area) => ({ ...area, form: '' })) },
    skipped.filter(({ why }) => why !== 'form'),
    toRollupJson([rollUp(one)], []),
  ]);
}

const unused = {
  read: () => Promise.reject(new Error('read')),
  entries: () => Promise.reject(new Error('asked')),
  write: () => Promise.reject(new Error('written')),
  publicCopy: () => Promise.reject(new Error('copied')),
  save: () => Promise.reject(new Error('saved')),
};

const samples = ['policy-area-12', 'clean'].map((name) => resolve(__dirname, `../../samples/${name}.xlsx`));

describe.each([...samples, ...(realWorkbook === null ? [] : [realWorkbook])])('%s', (path) => {
  const bytes = readFileSync(path);

  it('with a 様式定義 that only repeats the built-in layout: byte for byte the same JSON', () => {
    const before = looked(bytes);
    const plan = formSheetPlan(before);
    if (!plan) throw new Error('様式定義 stands already');
    const after = looked(writeXlsx(bytes, plan).bytes);
    expect(after.evaluation.layout).toMatchObject({ source: 'workbook', problems: [], proposals: [] });
    expect(told(after)).toBe(told(before));
  });
});
