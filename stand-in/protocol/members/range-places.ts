import type { Area } from '../../../src/workbook/cell';
import { fullAddress } from '../../engine/address';
import { bounding, height, intersection, shifted, spansColumns, spansRows, width } from '../../engine/area';
import { ExcelError, invalidArgument } from '../../engine/errors';
import { columnCount, rowCount } from '../../engine/limits';
import { asBoolean, asNumber, asRange, optional, type RangeTarget } from '../arguments';
import { documented, library, object, property, type Fact, type Member, type Scope } from '../member';
import { extent } from './bands';
import { rangeType } from './range';
import { sheetType } from './worksheet';

/** The range of an area. Throws InvalidArgument beyond the sheet's edges. */
export function rangeAt({ sheet }: Pick<RangeTarget, 'sheet'>, area: Area): RangeTarget {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < rowCount && area.right < columnCount;
  if (!inside || area.top > area.bottom || area.left > area.right)
    throw invalidArgument('The argument is invalid or missing or has an incorrect format.');
  return { sheet, area };
}

/** The part of an area that is in use; null where none is. */
export function usedRange({ sheet, area }: RangeTarget, valuesOnly: unknown): RangeTarget | null {
  const used = sheet.usedArea(optional(valuesOnly, asBoolean, false), area);
  return used && { sheet, area: used };
}

/** On an empty sheet, Excel gives the top-left cell. */
export const usedOrCorner = (range: RangeTarget, valuesOnly: unknown): RangeTarget =>
  usedRange(range, valuesOnly) ?? {
    ...range,
    area: { ...range.area, bottom: range.area.top, right: range.area.left },
  };

type Move = (area: Area, args: readonly unknown[]) => Area;

function moving(about: Fact, move: Move): Member<RangeTarget> {
  return object(
    about,
    () => rangeType,
    (range, args) => rangeAt(range, move(range.area, args)),
  );
}

const at = (value: unknown) => optional(value, asNumber, 0);

function other(range: RangeTarget, value: unknown, scope: Scope): RangeTarget {
  const found = asRange(value, scope.workbook, range.sheet);
  if (found.sheet !== range.sheet) throw invalidArgument('The ranges stand on different sheets.');
  return found;
}

function shared(range: RangeTarget, value: unknown, scope: Scope): RangeTarget | null {
  const area = intersection(range.area, other(range, value, scope).area);
  return area && { ...range, area };
}

function cell(area: Area, row: number, column: number): Area {
  const corner = { ...area, bottom: area.top, right: area.left };
  return shifted(corner, row, column);
}

export const rangePlaceMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  address: property(
    documented('addresses', '集計!A1:B2, quoted where need be; A:C and 2:5 for whole columns and rows'),
    {
      get: ({ sheet, area }) => fullAddress(sheet.name, area),
    },
  ),
  addressLocal: property(documented('addresses', 'as address'), {
    get: ({ sheet, area }) => fullAddress(sheet.name, area),
  }),
  rowIndex: property(documented('addresses', 'counted from 0'), { get: ({ area }) => area.top }),
  columnIndex: property(documented('addresses', 'counted from 0'), { get: ({ area }) => area.left }),
  rowCount: property(documented('addresses', 'rows of the range'), { get: ({ area }) => height(area) }),
  columnCount: property(documented('addresses', 'columns of the range'), { get: ({ area }) => width(area) }),
  cellCount: property(documented('addresses', '-1 beyond 2,147,483,647'), {
    get: ({ area }) => (height(area) * width(area) > 2 ** 31 - 1 ? -1 : height(area) * width(area)),
  }),
  width: property(documented('bands', 'points from its left edge to its right one; hidden columns have none'), {
    get: (range) => extent(range, 'columns'),
  }),
  height: property(documented('bands', 'points from its top edge to its bottom one; hidden rows have none'), {
    get: (range) => extent(range, 'rows'),
  }),
  isEntireColumn: property(documented('addresses', 'whether it spans all rows'), {
    get: ({ area }) => spansColumns(area),
  }),
  isEntireRow: property(documented('addresses', 'whether it spans all columns'), {
    get: ({ area }) => spansRows(area),
  }),
  worksheet: object(
    documented('navigation', 'its sheet'),
    () => sheetType,
    ({ sheet }) => sheet,
  ),
  getCell: moving(
    documented('navigation', 'counted from the top-left cell; may lie outside the range'),
    (area, [row, column]) => cell(area, at(row), at(column)),
  ),
  getRow: moving(library('big arrays', 'one row of the range'), (area, [row]) => ({
    ...area,
    top: area.top + at(row),
    bottom: area.top + at(row),
  })),
  getColumn: moving(documented('navigation', 'one column of the range'), (area, [column]) => ({
    ...area,
    left: area.left + at(column),
    right: area.left + at(column),
  })),
  getLastCell: moving(documented('navigation', 'its bottom-right cell'), (area) => ({
    ...area,
    top: area.bottom,
    left: area.right,
  })),
  getLastRow: moving(documented('navigation', 'its bottom row'), (area) => ({ ...area, top: area.bottom })),
  getLastColumn: moving(documented('navigation', 'its rightmost column'), (area) => ({ ...area, left: area.right })),
  getEntireRow: moving(documented('navigation', 'all columns of its rows'), (area) => ({
    ...area,
    left: 0,
    right: columnCount - 1,
  })),
  getEntireColumn: moving(documented('navigation', 'all rows of its columns'), (area) => ({
    ...area,
    top: 0,
    bottom: rowCount - 1,
  })),
  getOffsetRange: moving(documented('navigation', 'same size, moved'), (area, [rows, columns]) =>
    shifted(area, at(rows), at(columns)),
  ),
  getResizedRange: moving(documented('navigation', 'grown or shrunk at its bottom right'), (area, [rows, columns]) => ({
    ...area,
    bottom: area.bottom + at(rows),
    right: area.right + at(columns),
  })),
  getAbsoluteResizedRange: moving(
    documented('navigation', 'same top-left cell, another size'),
    (area, [rows, columns]) => ({
      ...area,
      bottom: area.top + asNumber(rows) - 1,
      right: area.left + asNumber(columns) - 1,
    }),
  ),
  getBoundingRect: object(
    library('big arrays', 'the smallest range around both'),
    () => rangeType,
    (range, [value], scope) => ({
      ...range,
      area: bounding(range.area, other(range, value, scope).area),
    }),
  ),
  getIntersection: object(
    documented('navigation', 'ItemNotFound where they do not meet'),
    () => rangeType,
    (range, [value], scope) => {
      const found = shared(range, value, scope);
      if (!found) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return found;
    },
  ),
  getIntersectionOrNullObject: object(
    documented('navigation', 'null where they do not meet'),
    () => rangeType,
    (range, [value], scope) => shared(range, value, scope),
  ),
  getUsedRange: object(
    documented('used range', 'the top-left cell where nothing is in use'),
    () => rangeType,
    (range, [valuesOnly]) => usedOrCorner(range, valuesOnly),
  ),
  getUsedRangeOrNullObject: object(
    documented('used range', 'null where nothing is in use'),
    () => rangeType,
    (range, [valuesOnly]) => usedRange(range, valuesOnly),
  ),
};
