import { createOfficeHost } from '../../src/hosts/office/office-host';
import { readEntries } from '../../src/hosts/xlsx/read-entries';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { unpackingInNode } from '../../src/hosts/xlsx/unpacking-in-node';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import type { Place } from '../../src/workbook/cell';
import type { Entries } from '../../src/workbook/entry';
import type { WritePlan } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openXlsx } from '../../stand-in/files/open-xlsx';
import { saveXlsx } from '../../stand-in/files/save-xlsx';
import { connect } from '../hosts/office/excel';

/** A host, driven from file to file. */
export interface Driver {
  read(file: Uint8Array): Promise<Snapshot>;
  entries(file: Uint8Array, places: readonly Place[]): Promise<Entries>;
  write(file: Uint8Array, plan: WritePlan): Promise<Uint8Array>;
}

export const name = 'workbook.xlsx';

export const fileDriver: Driver = {
  read: async (file) => Promise.resolve(readXlsx(file, name)),
  entries: async (file, places) => Promise.resolve(readEntries(file, places, unpackingInNode)),
  write: async (file, plan) => Promise.resolve(writeXlsx(file, plan).bytes),
};

/** Excel opens the file, the add-in works on it, Excel saves it. */
export const excelDriver: Driver = {
  async read(file) {
    connect(await openXlsx(file, name));
    return createOfficeHost().read();
  },
  async entries(file, places) {
    connect(await openXlsx(file, name));
    return createOfficeHost().entries(places);
  },
  async write(file, plan) {
    const { workbook, session } = connect(await openXlsx(file, name));
    await createOfficeHost().write(plan);
    if (session.failures.length > 0) throw new Error(`not known to the stand-in: ${session.failures.join(', ')}`);
    return saveXlsx(workbook);
  },
};
