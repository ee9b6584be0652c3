import type { SelectionNote } from '../../model/selection-sheet';
import type { PlanRow } from '../../workbook/plan';
import { blanks, cell } from '../cells';
import { gap } from '../paged-rows';
import { rowHeight } from '../row-height';
import { leadColumns } from './columns';
import type { SelectionSheet } from './sheet';

/** The notes beside projects that stand on the list no more: they stay until staff clear them. */
export function leftRows({ headings, widths, noteAt }: SelectionSheet, left: readonly SelectionNote[]): PlanRow[] {
  if (left.length === 0) return [];
  const heading = headings.slice(0, noteAt + 1).map((text) => cell(text, 'heading'));
  return [
    gap,
    { height: 22, cells: [cell(`一覧から外れた事業の備考（${String(left.length)}件）`, 'subtitle')] },
    { height: rowHeight(heading, widths), cells: heading },
    ...left.map(({ measure, name, note }): PlanRow => {
      const lead = leadColumns.map(({ key }) =>
        key === 'measure' ? cell(measure, 'cellCentered') : cell(key === 'name' ? name : null, 'name'),
      );
      const cells = [...lead, ...blanks(noteAt - lead.length, 'cell'), cell(note, 'input')];
      return { height: rowHeight(cells, widths), cells };
    }),
  ];
}
