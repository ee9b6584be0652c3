import type { LaidOut } from '../../samples/lay-out';
import { placeOf } from '../../samples/lay-out';
import type { Cell } from '../../src/workbook/cell';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import type { OwnItemData, Respelt } from './random-form';

/** The workbook with its labels printed as the form spells them; the unit that stands behind 財務内容 stays. */
export function putLabels({ snapshot, places }: LaidOut, respelt: readonly Respelt[]): Snapshot {
  const printed = new Map<string, string>();
  for (const [key, { sheet, row, column }] of places) {
    const [place, name] = [key.split('/')[0], key.split('/label/')[1]];
    const one = respelt.find((item) => item.place === place && item.name === name);
    if (one) printed.set(`${sheet} ${String(row)} ${String(column)}`, one.to);
  }
  const spell =
    (sheet: string) =>
    (cell: Cell): Cell => {
      const to = printed.get(`${sheet} ${String(cell.row)} ${String(cell.column)}`);
      const unit = typeof cell.value === 'string' ? (/\n単位.*$/u.exec(cell.value)?.[0] ?? '') : '';
      return to === undefined ? cell : { ...cell, value: to + unit };
    };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(spell(sheet.name)) })),
  };
}

/** The cards by their ids, in the order of the evaluation. */
export const cardIds = ({ places }: LaidOut): string[] =>
  [...places.keys()].flatMap((key) => /^card\/([^/]+)\/label\/name$/u.exec(key)?.[1] ?? []);

/** The workbook with rows of the office's own on each card, between its amounts and its texts. */
export function putOwnItems(snapshot: Snapshot, laidOut: LaidOut, items: readonly OwnItemData[]): Snapshot {
  const cards = cardIds(laidOut).map((id, index) => {
    const at = (name: string) => placeOf(laidOut, `card/${id}/${name}`);
    const rows = items.map(({ label, values }): Map<number, string | number> => {
      const typed = values(index);
      const [by, columns] =
        typed.length === 1 ? (['progress', ['progress']] as const) : (['labour', ['year/0', 'year/1']] as const);
      return new Map<number, string | number>([
        [at(`label/${by}`).column, label],
        ...typed.map((value, year) => [at(columns[year] ?? '').column, value] as const),
      ]);
    });
    return { at: at('label/progress'), rows };
  });
  const bottomUp = cards.sort((a, b) => b.at.row - a.at.row);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      bottomUp
        .filter(({ at }) => at.sheet === sheet.name)
        .reduce((one, { at, rows }) => withRows(one, at.row, rows), sheet),
    ),
  };
}

function withRows(
  sheet: SheetSnapshot,
  at: number,
  rows: readonly ReadonlyMap<number, string | number>[],
): SheetSnapshot {
  const moved = (row: number) => (row >= at ? row + rows.length : row);
  const typed = rows.flatMap((values, index) =>
    [...values].map(([column, value]): Cell => ({ row: at + index, column, value, format: '', formula: false })),
  );
  return {
    ...sheet,
    cells: [...sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })), ...typed].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    merges: sheet.merges.map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
  };
}
