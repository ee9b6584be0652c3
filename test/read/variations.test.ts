import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { policyArea12 } from '../../samples/policy-area-12';
import { read } from '../../src/read/read';
import { meaningOf } from './meaning';

const asPublished = meaningOf(read(layOut(policyArea12).snapshot));
const meaningIn = (layout: Partial<Layout>) => meaningOf(read(layOut(policyArea12, layout).snapshot));

/** Every way of laying the same evaluation out that an office may choose. */
const variations: Record<string, Partial<Layout>> = {
  'rows inserted above': { rowsAbove: 7 },
  'columns inserted left': { columnsLeft: 5 },
  'rows inserted between forms': { rowsBetween: 3 },
  'rows inserted within forms': { insertedRows: [4, 7, 9, 18, 30] },
  'columns inserted within forms': { insertedColumns: [2, 4, 5] },
  'a section a sheet': { sections: 'sheet-each' },
  'everything on one sheet': { sections: 'with-everything' },
  'all cards on one sheet': { cardSheets: 'one-sheet' },
  'one card a sheet': { cardSheets: 1 },
  'four cards a sheet': { cardSheets: 4 },
  'two cards side by side': { cardsSideBySide: 2 },
  'headings repeated with つづき': { continuedAfter: 2 },
  'the measure told by the sheet name': { cardHeadings: 'in-sheet-names' },
  'sheets in reversed order': { sheetOrder: 'reversed' },
  'sheets with any name': { sheetNames: 'plain' },
  'labels of half width': { labels: 'halfWidth' },
  'labels of full width': { labels: 'fullWidth' },
  'spaces inside labels': { labels: 'spaced' },
  'full-width spaces inside labels': { labels: 'fullWidthSpaced' },
  'line breaks inside labels': { labels: 'broken' },
  'labels without line breaks': { labels: 'joined' },
  '単位 with a colon': { labels: 'unitWithColon' },
  'labels in markup': { labels: 'markup' },
  'measure headings in one cell': { measureHeadings: 'one-cell' },
  'measure headings in two cells': { measureHeadings: 'two-cells' },
  'the label row of KPIs repeated': { kpiLabels: 'each' },
  '方眼紙 of three columns': { graphPaper: 3 },
  '方眼紙 of eight columns': { graphPaper: 8 },
  'no cell merged': { merges: 'none' },
  'values shifted one column right': { shiftedCards: ['1-2', '2-1', '3-8'], shifted: 'values' },
  'labels shifted one column right': { shiftedCards: ['1-2', '2-1', '3-8'], shifted: 'labels' },
  'amounts without a format': { amounts: 'general' },
  'amounts as formulas': { amounts: 'formula' },
  '円 shown as 千円': { amounts: 'yenShownAsThousands' },
  'amounts as text with commas': { amounts: 'commaText' },
  'amounts as full-width text': { amounts: 'fullWidthText' },
  'amounts as text with triangles': { amounts: 'triangleText' },
  'amounts as text with their unit': { amounts: 'textWithUnit' },
  'full-width years': { years: 'fullWidth' },
  'years by letter': { years: 'letter' },
  'years by western count': { years: 'western' },
  'percentages as fractions': { percentages: 'fraction' },
  'SDG targets as numbers': { sdgTargets: 'number' },
  'unrelated remarks around': { remarks: true },
  'a hidden sheet of notes': { scratch: 'notes' },
  'a hidden copy of a card sheet': { scratch: 'copy' },
};

describe('an evaluation reads the same with', () => {
  test.each(Object.entries(variations))('%s', (_, layout) => {
    expect(meaningIn(layout)).toEqual(asPublished);
  });
});

test('the sample reads as its authors mean it', () => {
  const evaluation = read(layOut(clean).snapshot);
  expect(evaluation.cards.map(({ years }) => years.map(({ cost }) => cost.value?.thousandYen))).toEqual(
    clean.cardGroups.flatMap(({ cards }) => cards.map(({ columns }) => columns.map(({ cost }) => cost))),
  );
  expect(evaluation.missingLabels).toEqual([]);
});
