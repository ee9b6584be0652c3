import type { LayoutForms } from '../../layout/layout';
import { keysOf } from '../../layout/kinds';
import type { Assessment, MeasureHeading } from '../../model/evaluation';
import { measureLabel } from '../../model/names';
import { partitionPoint } from '../../model/partition-point';
import type { Area } from '../../workbook/cell';
import { firstWithin } from '../sheet/grid';
import type { LabelHit } from '../sheet/labels';
import { measureHeadingAt } from '../sheet/measure-heading';
import type { ReadSheet } from '../sheet/sheet';
import type { Slot } from '../values/fields';
import { isFilled, labelAt, type OtherLabel } from './other-labels';

type Hit = LabelHit<LayoutForms['assessment']>;

/** The further labels of a 施策's block: in the column of its own, down to the first row that bears nothing. */
export function assessmentOthers(
  sheet: ReadSheet,
  block: readonly Hit[],
  read: Assessment,
  slotOf: (label: Area) => Slot,
  headings: readonly MeasureHeading[],
): OtherLabel[] {
  const [first] = block;
  if (!first) return [];
  const { grid } = sheet;
  const known = keysOf(sheet.layout.forms.assessment).map((name) => read[name].place);
  const last = Math.max(...block.map(({ area }) => area.bottom), ...known.map(({ row }) => row));
  const top = read.heading?.numberPlace.row ?? first.row - 1;
  const next = headings.find(({ numberPlace: { row } }) => row > last)?.numberPlace.row ?? Infinity;
  const own = new Set(sheet.labels.own('assessment').map(({ row }) => row));
  const { hits } = sheet.labels;
  let boundary = partitionPoint(hits, ({ row }) => row <= last);
  while (own.has(hits[boundary]?.row ?? -1)) boundary += 1;
  const end = Math.min(next, hits[boundary]?.row ?? Infinity);
  const found: OtherLabel[] = [];
  let bottom = last;
  for (const row of grid.rowsBetween(top, end)) {
    if (row > bottom + 1) break;
    const cell = firstWithin(grid, row, first.area);
    bottom = Math.max(bottom, cell ? grid.extent(row, cell.column).bottom : row);
    if (!cell || measureHeadingAt(grid, cell) || known.some((one) => one.row === row && one.column === cell.column))
      continue;
    const other = labelAt(sheet, 'assessment', cell);
    if (!other) continue;
    const slot = slotOf(grid.extent(row, cell.column));
    const owner = () => measureLabel(read.heading?.number ?? null, sheet.layout);
    const name = isFilled(slot) && typeof slot.value === 'string' ? missingAt(block, row, sheet) : null;
    found.push({
      ...other,
      values: [{ of: read, owner, slot }],
      standsFor: name === null ? null : { form: 'assessment', name },
    });
  }
  return found;
}

/** The one label that the block lacks between its neighbours of a row; null where none does, or several. */
function missingAt(block: readonly Hit[], row: number, { layout }: ReadSheet): string | null {
  const form = layout.forms.assessment;
  const names = keysOf(form);
  const rows = names.map((name) => block.find((hit) => hit.name === name)?.row);
  const missing = names.filter((name, index) => {
    if (form[name].absent || rows[index] !== undefined) return false;
    const before = Math.max(-1, ...rows.slice(0, index).filter((one) => one !== undefined));
    const behind = Math.min(Infinity, ...rows.slice(index + 1).filter((one) => one !== undefined));
    return before < row && row < behind;
  });
  const [only, more] = missing;
  return only && !more ? only : null;
}
