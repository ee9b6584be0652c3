import type { SkippedSheet } from '../../model/evaluation';
import type { Layout } from '../../layout/layout';
import type { SectionId } from '../../layout/sections';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cardsOf } from './cards-of';
import { sectionsFound } from './sections-found';
import { readSheet } from '../sheet/sheet';
import { sheetParts } from './sheet-parts';

/** Labels from this many on make a hidden sheet look like a part of the layout. */
const telling = 3;

/** The parts of the layout that stand on a hidden sheet; null where the sheet does not look like any. */
export function hiddenContent(sheet: SheetSnapshot, layout: Layout): SkippedSheet['hidden'] {
  const read = readSheet(sheet, layout);
  if (read.labels.hits.length < telling) return null;
  const part = sheetParts(read);
  const { cards } = cardsOf([part], layout);
  const found = Object.entries(sectionsFound([part], cards, part.list)) as [SectionId, readonly unknown[]][];
  return {
    sections: found.flatMap(([section, places]) => (places.length > 0 ? [section] : [])),
    projects: cards.map(({ name }) => name),
  };
}
