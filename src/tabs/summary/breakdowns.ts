import { cell } from '../cells';
import { groupMerges, groupRow } from '../group-row';
import type { Unit } from '../paged-rows';
import { partsOf } from './breakdown-parts';
import { headingLine, summedLines } from './lines';
import type { SectionMaker } from './section';

/** 4: the projects by each attribute; a table for every few blocks of amounts. */
export const breakdownSection: SectionMaker = (sheet, paged) => {
  const parts = partsOf(sheet.context.rollup);
  const merges = sheet.tables.flatMap((columns, index) => {
    paged.newPage();
    const title = `4 内訳${sheet.tables.length > 1 ? `（${String(index + 1)}／${String(sheet.tables.length)}）` : ''}`;
    const heading = headingLine(sheet, '区分', '事業数', columns);
    const units = parts.flatMap((part) =>
      part.groups.map(([value, summed], at): Unit => (top) => {
        const above = at === 0 ? [groupRow(`${part.title}別`, heading.cells.length)] : [];
        const label = cell(value === '' ? 'なし' : part.prefix + value, 'nameIndented');
        const line = { row: top + above.length, label, look: 'plain' } as const;
        return [...above, ...summedLines(sheet, line, summed, columns)];
      }),
    );
    const from = paged.rows.length;
    paged.table({ title: [{ height: 22, cells: [cell(title, 'subtitle')] }], heading, units });
    return groupMerges(paged.rows.slice(from), from);
  });
  paged.add({
    cells: [
      cell(
        '・部・課、基本目標、SDGsを複数もつ事業は、それぞれに数えています。再掲の事業は1回だけ数えています。',
        'note',
      ),
    ],
  });
  return { merges };
};
