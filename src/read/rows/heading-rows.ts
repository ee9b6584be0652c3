import { knownKinds } from '../../layout/amount-kind';
import { amountRows, type CardKey } from '../../layout/card';
import { handFilledColumns, listForm } from '../../layout/list';
import { relatedForm } from '../../layout/sections';
import { groupBy } from '../../model/grouping';
import type { Cell } from '../../workbook/cell';
import { isShortText } from '../sheet/grid';
import type { Hit } from '../sheet/hit';
import type { ReadSheet } from '../sheet/sheet';
import { isBlank } from '../sheet/shown';
import { isYearPart, partOf } from './heading-part';

/** The rows that head a table of one project a row. */
export interface HeadingRows {
  readonly top: number;
  /** The first row that bears labels. Above it stand years, and labels that these stand under. */
  readonly labels: number;
  readonly bottom: number;
}

/** A heading row bears 事業名 and at least this many other texts; without 事業名, at least this many other labels. */
const leastBeside = 3;
/** Headings reach at most so many rows below the row of labels, and so many above it. */
const mostBelow = 2;
const mostAbove = 2;

/** Where tables of projects begin on a sheet, from the top down. */
export function headingRowsOf(sheet: ReadSheet): HeadingRows[] {
  const hits = [...sheet.labels.of('card'), ...sheet.labels.own('card')].sort((a, b) => a.row - b.row);
  const found: HeadingRows[] = [];
  for (const [row, own] of groupBy(hits, (hit) => hit.row)) {
    const before = found.at(-1)?.bottom ?? -1;
    if (row <= before || !isHeadingRow(sheet, row)) continue;
    const [first] = own;
    const name = sheet.labels.inRow('card', row).find((hit) => hit.name === 'name') ?? first;
    if (!name) continue;
    const bottom = lastRow(sheet, row, own, name.column);
    found.push({ top: firstRow(sheet, row, before + 1, name.column), labels: row, bottom });
  }
  return found;
}

/**
 * Whether a row heads a table of projects. The list of section 5 and the table of section 3 have such labels, too, and
 * are none.
 */
function isHeadingRow({ labels, grid }: ReadSheet, row: number): boolean {
  const names = new Set<CardKey>(labels.inRow('card', row).map(({ name }) => name));
  const own = labels.own('card').filter((hit) => hit.row === row).length;
  const cardOnly = [...names].filter((name) => !(name in listForm)).length + own;
  const listed = new Set<string>(labels.inRow('list', row).map(({ name }) => name));
  if (cardOnly < 2 && handFilledColumns.some((name) => listed.has(name))) return false;
  const related = new Set<string>(labels.inRow('related', row).map(({ name }) => name));
  if (cardOnly === 0 && related.size === Object.keys(relatedForm).length) return false;
  if (names.has('name')) return grid.row(row).filter((cell) => isShortText(cell)).length > leastBeside;
  return [...names].filter((name) => !amountRows.some((amount) => amount === name)).length >= leastBeside;
}

/** A further row of headings bears labels or years, and no project's name. */
function lastRow(sheet: ReadSheet, row: number, hits: readonly Hit[], nameColumn: number): number {
  const { grid } = sheet;
  let bottom = hits.reduce((last, { area }) => Math.max(last, area.bottom), row);
  while (bottom < row + mostBelow) {
    const next = bottom + 1;
    const name = grid.at(next, nameColumn);
    if ((name && name.row === next && !isBlank(name.value)) || !grid.row(next).some(isHead)) break;
    bottom = next;
  }
  return bottom;

  function isHead(cell: Cell): boolean {
    const part = partOf(cell, sheet.layout);
    return part.labels.length > 0 || isYearPart(part);
  }
}

/** Above the labels stand years and what they count under, right of the projects' names; a title says more than a year. */
function firstRow({ grid, layout }: ReadSheet, row: number, least: number, nameColumn: number): number {
  const kinds: readonly string[] = ['', ...knownKinds, ...layout.years.map(({ kind }) => kind)];
  let top = row;
  while (top > Math.max(least, row - mostAbove)) {
    const cells = grid.row(top - 1);
    if (cells.some(({ column }) => column <= nameColumn) || !cells.some(isHead)) break;
    top -= 1;
  }
  return top;

  function isHead(cell: Cell): boolean {
    const part = partOf(cell, layout);
    const isYear = isYearPart(part) && kinds.includes(part.kind);
    return isYear || part.labels.length > 0 || layout.own.some(({ under }) => under === part.text);
  }
}
