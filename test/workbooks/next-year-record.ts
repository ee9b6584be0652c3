import type { BusinessCard } from '../../src/model/evaluation';
import { yearColumnName } from '../../src/model/fiscal-year';
import { projectName } from '../../src/model/names';
import type { NextYearLine } from '../../src/model/next-year-sheet';
import { read } from '../../src/read/read';
import { planNextYearTab } from '../../src/tabs/next-year/tab';
import type { Place } from '../../src/workbook/cell';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { standingTab } from '../../src/workbook/standing-tab';

/** The sheet 年度更新の記録 of some lines; `checked`: what staff wrote beside each. */
export function nextYearRecord(lines: readonly NextYearLine[], checked = ''): SheetSnapshot {
  const plan = planNextYearTab({
    workbook: '前年度.xlsx',
    from: 2023,
    to: 2024,
    stamp: '2024年4月1日 9時00分',
    lines,
    projects: { leftOut: 0, moved: 0 },
  });
  const rows = plan.rows.map((row, at) =>
    at < 5 || checked === ''
      ? row
      : { ...row, cells: row.cells.map((cell, column) => (cell && column === 7 ? { ...cell, value: checked } : cell)) },
  );
  return standingTab({ ...plan, rows });
}

/** A workbook with a record that a card's 事業費 was carried as it stands; the card is told by its name's place. */
export function withCarriedCost(snapshot: Snapshot, name: Place): Snapshot {
  const isIt = ({ place }: BusinessCard['name']) =>
    place.sheet === name.sheet && place.row === name.row && place.column === name.column;
  const card = read(snapshot).cards.find((one) => isIt(one.name));
  const year = card?.years[0];
  const column = year?.heading.value;
  const after = year?.cost.raw;
  if (!card || !column || (typeof after !== 'number' && typeof after !== 'string')) throw new Error('nothing to carry');
  const field = `${year.cost.label} ${yearColumnName(column)}`;
  const line = {
    what: 'carried',
    place: year.cost.place,
    owner: projectName(card),
    field,
    before: null,
    after,
  } as const;
  return { ...snapshot, sheets: [...snapshot.sheets, nextYearRecord([line])] };
}
