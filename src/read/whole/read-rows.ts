import type { BusinessCard, MeasureHeading } from '../../model/evaluation';
import { rowReader } from '../rows/row-cards';
import { missingTableLabels, repeatedTableLabels } from '../rows/table-labels';
import { measureInName } from './measure-in-name';
import type { CardsPart } from './read-cards';
import type { SheetParts } from './sheet-parts';

/** The cards that are rows of tables, sheet by sheet; what a table lacks is lacking once, for all its rows. */
export function readRows(parts: readonly SheetParts[]): CardsPart {
  const headings = new Set<MeasureHeading>();
  const cards = parts.flatMap(({ sheet, tables }) =>
    tables.flatMap((table): BusinessCard[] => {
      const read = rowReader(table);
      return table.rows.map(({ row, heading }) => {
        const measure = heading?.number ?? measureInName(sheet.name);
        if (heading) headings.add(heading);
        return read(row, { measure, heading });
      });
    }),
  );
  const tables = parts.flatMap((part) => part.tables);
  return {
    cards,
    headings: [...headings],
    missing: tables.flatMap(missingTableLabels),
    repeated: tables.flatMap(repeatedTableLabels),
    differences: [],
  };
}
