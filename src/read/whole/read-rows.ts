import type { BusinessCard, CardDifference, MeasureHeading } from '../../model/evaluation';
import { differenceReader } from '../rows/row-differences';
import { rowReader } from '../rows/row-cards';
import { missingTableLabels, repeatedTableLabels } from '../rows/table-labels';
import { measureInName } from './measure-in-name';
import type { CardsPart } from './read-cards';
import type { SheetParts } from './sheet-parts';

/** The cards that are rows of tables, sheet by sheet; what a table lacks is lacking once, for all its rows. */
export function readRows(parts: readonly SheetParts[]): CardsPart {
  const headings = new Set<MeasureHeading>();
  const differences: CardDifference[] = [];
  const cards = parts.flatMap(({ sheet, tables }) =>
    tables.flatMap((table): BusinessCard[] => {
      const read = rowReader(table);
      const differencesOf = differenceReader(table);
      return table.rows.map(({ row, heading }) => {
        const measure = heading?.number ?? measureInName(sheet.grid);
        if (heading) headings.add(heading);
        const card = read(row, { measure, heading });
        differences.push(...differencesOf(card, row));
        return card;
      });
    }),
  );
  const tables = parts.flatMap((part) => part.tables);
  return {
    cards,
    headings: [...headings],
    missing: tables.flatMap(missingTableLabels),
    repeated: tables.flatMap(repeatedTableLabels),
    differences,
  };
}
