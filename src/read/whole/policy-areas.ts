import type { Layout } from '../../layout/layout';
import type { OtherArea } from '../../model/evaluation';
import { comparableName } from '../../model/names';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readSheet } from '../sheet/sheet';
import { sheetParts, standsOn, type SheetParts } from './sheet-parts';

/** The parts of a workbook that are its own policy area's, and the areas that were pasted in. */
export interface SeparatedAreas {
  readonly own: readonly SheetParts[];
  readonly others: readonly OtherArea[];
}

/** A sheet's parts: one, or where headers of several policy areas stand on it, one from each header down. */
export function partsOf(sheet: SheetSnapshot, layout: Layout): SheetParts[] {
  const whole = sheetParts(readSheet(sheet, layout));
  const [first, ...others] = whole.header.blocks;
  const next = others.find(({ number }) => number.value !== first?.number.value);
  if (!next) return [whole];
  const from = next.number.place.row;
  const above = {
    ...sheet,
    cells: sheet.cells.filter(({ row }) => row < from),
    merges: sheet.merges.filter(({ top }) => top < from),
  };
  const below = {
    ...sheet,
    cells: sheet.cells.filter(({ row }) => row >= from),
    merges: sheet.merges.filter(({ top }) => top >= from),
  };
  return [sheetParts(readSheet(above, layout)), ...partsOf(below, layout)];
}

/**
 * A workbook is one policy area's: of several headers' areas, the one with most cards, in a tie the first. A sheet without
 * a header is of the area whose 施策 its headings name; where they tell nothing, of the nearest sheet that tells.
 */
export function separateAreas(parts: readonly SheetParts[]): SeparatedAreas {
  const areas = measuresByArea(parts);
  if (areas.size <= 1) return { own: parts, others: [] };
  const told = parts.map((part) => part.header.blocks[0]?.number.value ?? areaNamedOn(part, areas));
  const placed = parts.map((part, index) => ({ part, area: told[index] ?? nearest(told, index) }));
  const cardsOf = (area: string) => placed.reduce((sum, one) => sum + (one.area === area ? cardsOn(one.part) : 0), 0);
  const [main, ...rest] = [...areas.keys()].sort((a, b) => cardsOf(b) - cardsOf(a));
  const isOwn = ({ part, area }: (typeof placed)[number]) =>
    area === main || !standsOn(part) || part.sheet.grid.sheet.mark?.kind === 'list';
  return {
    own: placed.filter(isOwn).map(({ part }) => part),
    others: rest.flatMap((area) => {
      const theirs = placed.filter((one) => one.area === area && !isOwn(one)).map(({ part }) => part);
      const [block] = theirs.flatMap(({ header }) => header.blocks);
      return block ? [{ ...block, sheets: [...new Set(theirs.map(({ sheet }) => sheet.name))] }] : [];
    }),
  };
}

const cardsOn = ({ cards, tables }: SheetParts): number =>
  tables.reduce((sum, { rows }) => sum + rows.length, cards.length);

type MeasuresByArea = ReadonlyMap<string, ReadonlySet<string>>;

const measureKey = (number: number | null, name: string) => `${String(number)} ${comparableName(name)}`;

/** The 施策 of each header, by its policy area. */
function measuresByArea(parts: readonly SheetParts[]): MeasuresByArea {
  const areas = new Map<string, Set<string>>();
  for (const { header } of parts) {
    const area = header.blocks[0]?.number.value;
    if (area == null) continue;
    const own = areas.get(area) ?? new Set();
    areas.set(area, own);
    for (const { number, name } of header.measures) own.add(measureKey(number.value, name.value ?? ''));
  }
  return areas;
}

/** The area whose 施策 most headings of a sheet name; null where none is ahead of the others. */
function areaNamedOn({ sheet }: SheetParts, areas: MeasuresByArea): string | null {
  const keys = sheet.headings.map(({ number, name }) => measureKey(number, name));
  const [best, next] = [...areas]
    .map(([area, own]) => ({ area, count: keys.filter((key) => own.has(key)).length }))
    .sort((a, b) => b.count - a.count);
  return best && next && best.count > next.count ? best.area : null;
}

/** The area of the nearest sheet that tells one; of two as near, of the one before. */
function nearest(told: readonly (string | null)[], index: number): string | null {
  for (let distance = 1; distance < told.length; distance += 1) {
    const area = told[index - distance] ?? told[index + distance] ?? null;
    if (area !== null) return area;
  }
  return null;
}
