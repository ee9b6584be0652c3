import type { LayoutForms } from '../../layout/layout';
import { handFilledColumns } from '../../layout/list';
import { labelKey } from '../../layout/spelling';
import type { MissingLabel } from '../../model/label-facts';
import { partitionPoint } from '../../model/partition-point';
import type { Hit } from '../sheet/hit';
import type { ReadSheet } from '../sheet/sheet';
import type { Heading } from '../values/table';

/** A row that bears the list's column labels. */
export type ListHeading = Heading<LayoutForms['list']>;

/** A list's heading row bears a hand-filled column beside the projects; a staff-made table or a card's row does not. */
export function isList(sheet: ReadSheet, row: number): boolean {
  const names = new Set(sheet.labels.inRow('list', row).map(({ name }) => name));
  const marks = handFilledColumns.filter((name) => names.has(name));
  return marks.length > 0 && names.size - marks.length >= 2;
}

/** Where its rows and legend end: at the next label or title, but for the name of a column that titles the legend. */
export function endOf({ labels, layout }: ReadSheet, table: ListHeading): number {
  const legendTitles = new Set(handFilledColumns.map((name) => labelKey(layout.forms.list[name].label)));
  const { hits } = labels;
  let next = partitionPoint(hits, ({ row }) => row <= table.bottom);
  for (let hit = hits[next]; hit && legendTitles.has(hit.key); hit = hits[next]) next += 1;
  return hits[next]?.row ?? Number.MAX_SAFE_INTEGER;
}

/** A row with at least this many values is one of a table. */
const leastValues = 4;

/** The labels of a list whose title has a table's rows below it and no heading row: all of them, as one. */
export function missingHeadings({ grid, labels, layout }: ReadSheet, title: Hit): MissingLabel[] {
  const own = new Set(labels.of('list').map(({ row }) => row));
  const end = labels.hits.find(({ row }) => row > title.row && !own.has(row))?.row ?? Number.MAX_SAFE_INTEGER;
  const below = grid.rowsBetween(title.area.bottom, end);
  const [top = 0] = below;
  if (!below.some((row) => grid.row(row).length >= leastValues)) return [];
  const listForm = layout.forms.list;
  const label = `${listForm.number.label}」から「${listForm.department.label}`;
  return [
    {
      form: 'list',
      label,
      place: grid.place(Math.max(title.area.bottom + 1, top - 1), title.column),
      formPlace: title.place,
    },
  ];
}
