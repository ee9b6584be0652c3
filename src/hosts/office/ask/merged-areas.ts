import type { Area } from '../../../workbook/cell';
import { areaAddress, parseArea, quoteSheet } from '../../../workbook/address';
import { lastColumn, lastRow } from '../../../workbook/excel-limits';
import { askIfThere, askItems, all, type Answer } from '../wire/answer';
import { cellCount, columnCount } from '../wire/areas';
import type { Question } from '../wire/question';
import { textBytes } from '../wire/bytes';

/** `Range.getMergedAreasOrNullObject` fails on a range that more merged areas touch. */
const mergeLimit = 512;

/** Asks for the merged areas that touch a block. */
export function askMergedAreas(queue: Question[], sheet: string, area: Area): Answer<Area[]> {
  const found: Area[] = [];
  queue.push({
    kind: 'merges',
    sheet,
    first: area.top,
    last: area.bottom,
    width: columnCount(area),
    ask(worksheet, first, last) {
      const asked = all(
        bands({ ...area, top: first, bottom: last }, area.bottom).map((band) =>
          askBand(queue, sheet, band, worksheet, found),
        ),
      );
      return (answered) => {
        return asked(answered).reduce((bytes, weighed) => bytes + weighed, 0);
      };
    },
  });
  return () => unite(found);
}

/** Asks for the merged areas that touch a band of rows. Excel may cut the address of many: then it is asked for each. */
function askBand(
  queue: Question[],
  sheet: string,
  band: Area,
  worksheet: Excel.Worksheet,
  found: Area[],
): Answer<number> {
  const merged = worksheet.getRange(areaAddress(band)).getMergedAreasOrNullObject();
  const asked = askIfThere(merged, 'address', 'areaCount', 'cellCount');
  return (answered) => {
    const areas = asked(answered);
    if (!areas) return 0;
    const told = parseAreas(areas.address, sheet);
    if (isWhole(told, areas)) found.push(...told.flatMap((area) => area ?? []));
    else queue.push(oneByOne(sheet, band, found));
    return textBytes(areas.address) + 60;
  };
}

function isWhole(told: readonly (Area | null)[], counts: Pick<Excel.RangeAreas, 'areaCount' | 'cellCount'>): boolean {
  if (told.includes(null) || told.length !== counts.areaCount) return false;
  const cells = told.reduce((sum, area) => sum + (area ? cellCount(area) : 0), 0);
  // Excel counts no further than 2^31.
  return counts.cellCount === -1 || cells === counts.cellCount;
}

function oneByOne(sheet: string, band: Area, found: Area[]): Question {
  return {
    kind: 'merges',
    sheet,
    first: band.top,
    last: band.top,
    width: cellCount(band),
    ask(worksheet) {
      const areas = worksheet.getRange(areaAddress(band)).getMergedAreasOrNullObject().areas;
      const asked = askItems(areas, 'address');
      return (answered) => {
        const addresses = asked(answered).map(({ address }) => address);
        found.push(...addresses.flatMap((address) => parseAreas(address, sheet)).flatMap((area) => area ?? []));
        return addresses.reduce((bytes, address) => bytes + textBytes(address) + 40, 0);
      };
    },
  };
}

/**
 * Cuts a block into bands of rows that no more than 512 merged areas can touch, however narrow they are. Each reaches one
 * row into the next, so that an area which Excel cuts at a band's end is put together again.
 */
export function bands(part: Area, bottom: number): Area[] {
  const columns = columnCount(part);
  const rows = Math.max(1, Math.floor((2 * (mergeLimit - columns)) / columns) - 1);
  const found: Area[] = [];
  for (let top = part.top; top <= part.bottom; top += rows) {
    found.push({ ...part, top, bottom: Math.min(top + rows - 1, part.bottom, lastRow) });
  }
  return found.map((band) => ({ ...band, bottom: Math.min(band.bottom + 1, bottom) }));
}

/** Joins areas that overlap: two bands saw the same merged area, whole or in parts. Sorted by row, then column. */
export function unite(areas: readonly Area[]): Area[] {
  const united: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = united.at(-1);
    if (last?.left === area.left && last.right === area.right && area.top <= last.bottom) {
      united[united.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    } else united.push(area);
  }
  return united.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Reads `Sheet1!A1:B2,Sheet1!C3:D4`, names quoted where Excel quotes them, whole columns and rows included; null is no area. */
export function parseAreas(address: string, sheet: string): (Area | null)[] {
  return address
    .replaceAll(`${quoteSheet(sheet)}!`, '')
    .replaceAll(`${sheet}!`, '')
    .split(',')
    .map((part) => parseWhole(part.trim()));
}

function parseWhole(part: string): Area | null {
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(part);
  if (columns) return { ...parseArea(`${columns[1]}1:${columns[2]}1`), bottom: lastRow };
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(part);
  if (rows) return { ...parseArea(`A${rows[1]}:A${rows[2]}`), right: lastColumn };
  return /^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(part) ? parseArea(part) : null;
}
