import type { EvaluationData } from '../../samples/evaluation-data';
import { blankBook } from '../../src/blank/blank-book';
import type { Wishes } from '../../src/blank/wishes';
import { newXlsx } from '../../src/hosts/xlsx/create/new-xlsx';
import { packingInNode } from '../../src/hosts/xlsx/packing-in-node';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { rules } from '../../src/rules';
import { fillIn } from './fill-in';

/** The file of a blank workbook that was filled in, its formulas calculated as Excel would save them. */
export function filledBook(data: EvaluationData, wishes: Wishes): Uint8Array {
  const blank = newXlsx(blankBook(wishes, rules), packingInNode);
  const edits = fillIn(readXlsx(blank, 'a.xlsx'), data);
  return writeXlsx(blank, { renames: [], tabs: [], edits, untold: 'uncalculated' }).bytes;
}
