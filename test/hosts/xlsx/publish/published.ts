import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packingInNode } from '../../../../src/hosts/xlsx/packing-in-node';
import { publicXlsx } from '../../../../src/hosts/xlsx/publish/public-xlsx';
import { readXlsx } from '../../../../src/hosts/xlsx/read-xlsx';
import { unpackingInNode } from '../../../../src/hosts/xlsx/unpacking-in-node';
import { publicationOf } from '../../../../src/publish/publication';
import { review } from '../../../../src/review';

/** A workbook of the samples. */
export const sample = (name: string): Uint8Array => readFileSync(join(__dirname, '../../../../samples', name));

/** A workbook, its public copy, and what is told of it. */
export function published(bytes: Uint8Array) {
  const before = review(readXlsx(bytes, 'a.xlsx'));
  const { publication, leftOut, remarks } = publicationOf(before);
  const copy = publicXlsx(bytes, publication, { packing: packingInNode, unpacking: unpackingInNode });
  const { layout } = before.evaluation;
  const after = review(readXlsx(copy.bytes, 'a.xlsx'), { layout, settings: null });
  return {
    before,
    after,
    bytes: copy.bytes,
    leftOut: [...leftOut, ...copy.leftOut],
    remarks: [...remarks, ...copy.remarks],
  };
}
