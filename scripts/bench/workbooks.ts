import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { bigEvaluation, bigSnapshot } from '../../test/workbooks/big';

/** Cards on a sheet for each twelve of them, or all on one sheet. */
export const workbookNames = ['27 many', '1100 many', '1100 one', '10000 many', '10000 one'] as const;
export type WorkbookName = (typeof workbookNames)[number];

/** A generated workbook, and what is known of it without reading it. */
export interface BenchWorkbook {
  readonly name: WorkbookName;
  readonly path: string;
  readonly cards: number;
  /** Filled cells. */
  readonly cells: number;
  /** 事業費 in 千円, by year column. */
  readonly cost: readonly number[];
}

export function makeWorkbook(name: WorkbookName, folder: string): BenchWorkbook {
  const [count, sheets] = name.split(' ');
  const cards = Number(count);
  const snapshot = bigSnapshot(cards, sheets === 'one' ? 'one' : 'many');
  const path = join(folder, `${name.replace(' ', '-')}.xlsx`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, snapshotToXlsx(snapshot));
  const cells = snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return { name, path, cards, cells, cost: costsOf(cards) };
}

function costsOf(cards: number): number[] {
  const own = bigEvaluation(cards).cardGroups.flatMap((group) => group.cards);
  return [0, 1].map((column) => own.reduce((sum, { columns }) => sum + Number(columns[column]?.cost ?? 0), 0));
}
