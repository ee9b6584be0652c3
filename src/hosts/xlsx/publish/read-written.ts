import { basename } from 'node:path';
import type { Snapshot } from '../../../workbook/snapshot';
import { limitsFor } from '../limits';
import { readPackage } from '../read-package';
import { unpackingInNode } from '../unpacking-in-node';

/** What a public copy says, read back. `file`: the workbook it was made of, by whose name it is known. */
export const readWritten = (copy: Uint8Array, file: string): Snapshot =>
  readPackage(copy, basename(file), limitsFor(copy.length), unpackingInNode);
