import { read } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { areaAddress } from '../../src/workbook/address';

interface CellOfFile {
  /** An error as its text. */
  readonly value: string | number | boolean | undefined;
  readonly format: string;
  readonly formula: boolean;
}

export interface SheetOfFile {
  readonly name: string;
  readonly hidden: boolean;
  /** By address. */
  readonly cells: Readonly<Record<string, CellOfFile>>;
  /** Sorted. */
  readonly merges: readonly string[];
}

/** An .xlsx file as an independent reader sees it: its filled cells, and its merged areas. */
export function readWithSheetJs(bytes: Uint8Array): SheetOfFile[] {
  const workbook = read(bytes, { type: 'array', cellNF: true });
  return workbook.SheetNames.map((name, at) => {
    const sheet = workbook.Sheets[name] ?? {};
    const cells: Record<string, CellOfFile> = {};
    for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
      if (address.startsWith('!') || cell.t === 'z' || cell.v === undefined) continue;
      const format = cell.z === undefined || cell.z === 'General' ? '' : String(cell.z);
      cells[address] = {
        value: cell.t === 'e' || cell.v instanceof Date ? cell.w : cell.v,
        format,
        formula: cell.f !== undefined,
      };
    }
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) =>
      areaAddress({ top: s.r, left: s.c, bottom: e.r, right: e.c }),
    );
    return { name, hidden: (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0, cells, merges: merges.sort() };
  });
}
