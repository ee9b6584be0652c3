import { execFileSync } from 'node:child_process';
import { plan } from '../src/tabs/plan';
import { readXlsx } from '../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../src/hosts/xlsx/write-xlsx';
import { review } from '../src/review';
import type { SheetPlan } from '../src/workbook/plan';
import { convertWithLibreOffice } from '../test/hosts/xlsx/soffice';

/** A page of a tab, as it comes out of the printer. */
export interface PrintedPage {
  readonly tab: SheetPlan['kind'];
  /** Within the whole PDF, from 1. */
  readonly number: number;
  /** Cell by cell. */
  readonly text: string;
}

export interface PrintedTabs {
  readonly pdf: Uint8Array;
  readonly tabs: readonly SheetPlan[];
  readonly pages: readonly PrintedPage[];
}

/**
 * Builds the tabs into a workbook and prints them. Links are left out: LibreOffice does not break a linked text into
 * lines, as Excel does. `more`: tabs besides those that a build makes.
 */
export function printTabs(
  workbook: Uint8Array,
  name: string,
  stamp: string,
  more: readonly SheetPlan[] = [],
): PrintedTabs {
  const built = plan(review(readXlsx(workbook, name)), stamp);
  const tabs = [...built.tabs, ...more].map(withoutLinks);
  const pdf = convertWithLibreOffice(writeXlsx(workbook, { ...built, tabs }).bytes, 'pdf');
  return { pdf, tabs, pages: pagesOf(pdf, tabs) };
}

export const withoutLinks = (tab: SheetPlan): SheetPlan => ({
  ...tab,
  rows: tab.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (!cell) return cell;
      const { link: _, ...unlinked } = cell;
      return unlinked;
    }),
  })),
});

/** A page is a tab's where its footer is. */
function pagesOf(pdf: Uint8Array, tabs: readonly SheetPlan[]): PrintedPage[] {
  const texts = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f');
  return texts.flatMap((text, index) => {
    const tab = tabs.find(({ print }) => text.includes(print.footer));
    return tab ? [{ tab: tab.kind, number: index + 1, text }] : [];
  });
}
