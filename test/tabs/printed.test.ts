import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printTabs, withoutLinks, type PrintedTabs } from '../../scripts/printed-tabs';
import { textWidth } from '../../src/tabs/row-height';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan';
import { roles, type Style } from '../../src/workbook/roles';
import { canPrint, convertWithLibreOffice } from '../hosts/xlsx/soffice';
import { build, stamp } from './built';
import { comparedTabs } from './compared-tabs';

const sample = readFileSync(resolve(__dirname, '../../samples/policy-area-12.xlsx'));
const built = build(sample).plan;
const plan = { ...built, tabs: [...built.tabs, ...comparedTabs(sample)] };
const styleOf = ({ role }: PlanCell): Style => roles[role];

/** What a cell shows, without white space: pages break lines where they like. */
function shownText(cell: PlanCell): string {
  const { value } = cell;
  if (typeof value !== 'number') return String(value ?? '').replace(/\s/gu, '');
  const format = styleOf(cell).format ?? '';
  const digits = format.includes('%') ? `${Math.abs(value * 100).toFixed(1)}%` : Math.abs(value).toLocaleString('en');
  return value < 0 ? `△${digits}` : digits;
}

const printedCells = ({ rows, print }: SheetPlan): PlanCell[] =>
  rows.flatMap(({ cells }) =>
    cells.slice(0, print.columns).flatMap((cell) => (cell && cell.value !== null ? cell : [])),
  );

(canPrint ? describe : describe.skip)('on paper', () => {
  let printed: PrintedTabs = { pdf: new Uint8Array(), tabs: [], pages: [] };
  beforeAll(() => {
    printed = printTabs(sample, 'workbook.xlsx', stamp, comparedTabs(sample));
  }, 180_000);

  test('the tabs take these pages', () => {
    const pages = (kind: SheetPlan['kind']) => printed.pages.filter(({ tab }) => tab === kind).length;
    expect(plan.tabs.map(({ kind }) => [kind, pages(kind)])).toEqual([
      ['summary', 9],
      ['list', 2],
      ['finance', 4],
      ['results', 5],
      ['comparison', 14],
      ['errata', 2],
    ]);
  });

  test.each(plan.tabs)('every text and amount is there: $name', (tab) => {
    const text = printed.pages
      .filter((page) => page.tab === tab.kind)
      .map((page) => page.text.replace(/\s/gu, ''))
      .join('');
    const missing = printedCells(tab)
      .map(shownText)
      .filter((shown) => !text.includes(shown));
    expect(missing).toEqual([]);
    expect(text).not.toContain('###');
  });

  test('no page of 事務事業一覧 ends with the heading of a 施策', () => {
    const ends = printed.pages
      .filter(({ tab }) => tab === 'list')
      .map(({ text }) => text.trim().split('\n').at(-3) ?? '');
    expect(ends.filter((line) => line.startsWith('施策'))).toEqual([]);
  });

  test('the columns that only the summary looks at are not', () => {
    const finance = printed.pages
      .filter(({ tab }) => tab === 'finance')
      .map(({ text }) => text)
      .join('');
    expect(finance).toContain('事務事業名');
    expect(finance).not.toContain('SDGsターゲット');
  });
});

(canPrint ? describe : describe.skip)('no row cuts its text', () => {
  let fitting = new Map<string, readonly number[]>();
  beforeAll(() => {
    const unsized = plan.tabs.map((tab) => ({
      ...withoutLinks(tab),
      rows: withoutLinks(tab).rows.map(({ height: _, ...row }) => row),
    }));
    fitting = heightsIn(convertWithLibreOffice(writeXlsx(sample, { ...plan, tabs: unsized }).bytes));
  }, 180_000);

  test.each(plan.tabs)('each is as high as LibreOffice would make it: $name', ({ name, rows }) => {
    const heights = fitting.get(name) ?? [];
    expect(heights.length).toBeGreaterThan(15);
    const cut = rows.flatMap(({ height, cells }, row) => {
      const wanted = heights[row] ?? 0;
      return height !== undefined && cells.length > 0 && height < wanted ? [{ row: row + 1, height, wanted }] : [];
    });
    expect(cut).toEqual([]);
  });
});

test.each(plan.tabs)('no column cuts what stands in one line: $name', ({ rows, columns, merges }) => {
  const widthAt = (row: number, column: number) => {
    const area = merges.find(({ top, left }) => top === row && left === column);
    return columns.slice(column, (area?.right ?? column) + 1).reduce((sum, width) => sum + width, 0);
  };
  const cut = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell && styleOf(cell).border && !styleOf(cell).wrap && textWidth(shownText(cell)) > widthAt(row, column)
        ? [cell]
        : [],
    ),
  );
  expect(cut).toEqual([]);
});

/** Row heights in points, by sheet. */
function heightsIn(workbook: Uint8Array): Map<string, readonly number[]> {
  const parts = unzipSync(workbook);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name ?? '');
  return new Map(
    names.map((name, index) => {
      const rows: number[] = [];
      for (const [, attributes = ''] of part(`xl/worksheets/sheet${String(index + 1)}.xml`).matchAll(
        /<row ([^>]*)>/g,
      )) {
        const attribute = (key: string) => new RegExp(` ?${key}="([^"]+)"`).exec(attributes)?.[1];
        rows[Number(attribute('r')) - 1] = Number(attribute('ht'));
      }
      return [name, rows];
    }),
  );
}
