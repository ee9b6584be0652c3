import type { WritePlan } from '../../workbook/plan';
import { packingInNode } from './packing-in-node';
import { unpackingInNode } from './unpacking-in-node';
import { writePackage, type WrittenFile } from './write-package';

/** `writePackage`, in Node. */
export const writeXlsx = (bytes: Uint8Array, plan: WritePlan): WrittenFile =>
  writePackage(bytes, plan, unpackingInNode, packingInNode);
