import type { Place } from '../../workbook/cell';
import type { Entries } from '../../workbook/entry';
import type { Wanted } from '../../workbook/host';
import type { NewBook } from '../../workbook/new-book';
import type { WritePlan } from '../../workbook/plan';
import type { Publication, PublicCopy } from '../../workbook/publication';
import type { Snapshot } from '../../workbook/snapshot';
import { newXlsxAnywhere } from '../xlsx/create/new-xlsx-anywhere';
import { limitsFor } from '../xlsx/limits';
import { packingAnywhere } from '../xlsx/packing-anywhere';
import { publicXlsx } from '../xlsx/publish/public-xlsx';
import { readEntries } from '../xlsx/read-entries';
import { readPackage } from '../xlsx/read-package';
import { unpackingAnywhere } from '../xlsx/unpacking-anywhere';
import { writePackage, type WrittenFile } from '../xlsx/write-package';

/** Told how far a task is (0 to 1). */
export type Told = (done: number) => void;

/** What a worker does with .xlsx files: their bytes in, plain data out. Each throws a HostError. */
export const tasks = {
  read: (told: Told, bytes: Uint8Array, name: string, wanted?: Wanted): Snapshot =>
    readPackage(bytes, name, limitsFor(bytes.length), unpackingAnywhere, wanted, told),
  entries: (_: Told, bytes: Uint8Array, places: readonly Place[]): Entries =>
    readEntries(bytes, places, unpackingAnywhere),
  write: (_: Told, bytes: Uint8Array, plan: WritePlan): WrittenFile =>
    writePackage(bytes, plan, unpackingAnywhere, packingAnywhere),
  publish: (_: Told, bytes: Uint8Array, publication: Publication): PublicCopy =>
    publicXlsx(bytes, publication, { packing: packingAnywhere, unpacking: unpackingAnywhere }),
  make: (_: Told, book: NewBook): Uint8Array => newXlsxAnywhere(book),
};

export type Tasks = typeof tasks;
export type Given<T extends keyof Tasks> = Parameters<Tasks[T]> extends [Told, ...infer Own] ? Own : never;
