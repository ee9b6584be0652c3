import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const path = resolve(__dirname, '../../shared/workbooks/policy-area-12.xlsx');

/** Path of a published workbook that is not part of the repository; null where it is not at hand. */
export const realWorkbook: string | null = existsSync(path) ? path : null;
