import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review, type Review } from '../../src/review';
import type { WritePlan } from '../../src/workbook/plan';

const bytes = readFileSync(resolve(__dirname, '../../samples/policy-area-12.xlsx'));

/** The sample, looked at; with plans carried out one after another. */
export function sampleReview(...plans: readonly ((now: Review) => WritePlan)[]): Review {
  let written: Uint8Array = bytes;
  let seen = review(readXlsx(written, 'sample.xlsx'));
  for (const plan of plans) {
    written = writeXlsx(written, plan(seen)).bytes;
    seen = review(readXlsx(written, 'sample.xlsx'));
  }
  return seen;
}
