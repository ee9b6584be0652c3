import { describe, expect, test } from '@jest/globals';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { columnBreaks, largePageWidth, pageWidth, scaleOf, smallestPrinted } from '../../src/tabs/page';
import { builtInLines } from '../../src/layout/form-sheet/built-in-lines';
import { planFormTab } from '../../src/tabs/form/tab';
import { planSettingsTab } from '../../src/tabs/settings/tab';
import { planAcceptancesTab } from '../../src/tabs/acceptances/tab';
import { defaultSettings } from '../../src/model/settings';
import { fontSize, roles, type Style } from '../../src/workbook/roles';
import { sideBySideScale, type SheetPlan } from '../../src/workbook/plan';
import { plan } from '../../src/tabs/plan';
import { review } from '../../src/review';
import type { Snapshot } from '../../src/workbook/snapshot';
import { everyKindWorkbook, fourYears } from '../workbooks/own-items';
import { everySelection, stamp } from './built';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** Widths of the pages side by side, each with the columns that it repeats. */
function pageWidths({ columns, print }: SheetPlan): number[] {
  const printed = columns.slice(0, print.columns);
  const { breaks = [], titleColumns = 0 } = print.sideBySide ?? {};
  const ends = [...breaks, printed.length];
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    return sum(printed.slice(from, end)) + (index === 0 ? 0 : sum(printed.slice(0, titleColumns)));
  });
}

/** Points of every text as it is printed. */
function printedSizes(tab: SheetPlan): number[] {
  const widest = Math.max(...pageWidths(tab));
  const scale = tab.print.sideBySide ? sideBySideScale / 100 : scaleOf(widest);
  return tab.rows.flatMap(({ cells }) =>
    cells.slice(0, tab.print.columns).flatMap((one) => {
      const style: Style | null = one && one.value !== null ? roles[one.role] : null;
      return style ? [(style.size ?? fontSize) * scale] : [];
    }),
  );
}

/** The tabs of a workbook, named for it. */
const tabsOf = (name: string, workbook: Snapshot): SheetPlan[] =>
  plan(review(workbook), stamp, undefined, everySelection).tabs.map((tab) => ({ ...tab, name: `${tab.name} ${name}` }));

describe.each([
  ...tabsOf('', layOut(policyArea12).snapshot),
  ...tabsOf('独自の項目', everyKindWorkbook()),
  ...tabsOf('4年度', everyKindWorkbook(fourYears)),
  planFormTab(builtInLines()),
  planSettingsTab(defaultSettings, [], []),
  planAcceptancesTab([], { findings: [], lapsed: [] }),
])('$name', (tab) => {
  test('prints no text smaller than can be read', () => {
    const sizes = printedSizes(tab);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestPrinted);
  });

  test('is as wide as its pages', () => {
    const paper = tab.print.paper === 'A3' ? largePageWidth : pageWidth;
    expect(Math.max(...pageWidths(tab))).toBeLessThanOrEqual(paper);
  });
});

test('what belongs together stays on one of the pages side by side', () => {
  const widths = [10, 30, 30, 30, 30, 30, 30];
  expect(columnBreaks(widths, [2, 4, 6], 2)).toEqual([4]);
  expect(columnBreaks(widths.slice(0, 4), [2], 2)).toEqual([]);
});
