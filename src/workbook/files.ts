import type { Wanted, WriteReport } from './host';
import type { NewBook } from './new-book';
import type { WritePlan } from './plan';
import type { Publication, PublicCopy } from './publication';
import type { Snapshot } from './snapshot';

/** A file that staff chose from their computer: a browser's File. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How the pane takes files in and gives them out. */
export interface Files {
  /** Reads a workbook that staff chose. Rejects with a HostError. */
  read(file: ChosenFile, wanted?: Wanted): Promise<Snapshot>;
  /** A new workbook as the bytes of an .xlsx file. */
  make(book: NewBook): Promise<Uint8Array>;
  /** The open workbook's bytes, as Excel would save it now. Rejects with a HostError. */
  opened(): Promise<Uint8Array>;
  /** Carries a plan out on a workbook's bytes. Rejects with a HostError. */
  write(workbook: Uint8Array, plan: WritePlan): Promise<{ readonly bytes: Uint8Array; readonly report: WriteReport }>;
  /** Makes the public copy of a workbook's bytes. Rejects with a HostError. */
  publish(workbook: Uint8Array, publication: Publication): Promise<PublicCopy>;
  /** Opens a workbook beside this one, without a name; false where Excel does not. Left out where there is no Excel. */
  readonly open?: (workbook: Uint8Array) => Promise<boolean>;
  /** Begins a download; whether the file was kept, nobody tells. */
  download(content: Uint8Array | string, name: string, type: keyof typeof mediaTypes): void;
}

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
} as const;
