import type { Area } from '../../../workbook/cell';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Mark } from '../../../workbook/mark';
import { askFont, type Font } from './ask-font';
import { askMark } from './ask-mark';
import { all, ask, askIfThere, askItems, type Answer } from '../wire/answer';
import { areaOf, corner, sameArea } from '../wire/areas';
import type { Question } from '../wire/question';
import { request } from '../wire/request';

/** A sheet before its cells are read. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly mark: Mark | null;
  /** Where cells hold something; null on an empty sheet. */
  readonly filled: Area | null;
  /** Where cells hold something or are formatted, merged cells included. */
  readonly used: Area | null;
  /** What the filled cells' characters have in common; null on an empty sheet, and where it was not asked for. */
  readonly font: Font | null;
}

/** How many sheets one request asks about, to stay under the limit of its size. */
const sheetsPerRequest = 1_500;

/** The workbook's name and its worksheets with their marks and sizes, and fonts if wanted: two requests. Chart sheets are unknown to Office.js. */
export async function listSheets(
  wantsFonts: boolean,
): Promise<{ readonly name: string; readonly sheets: readonly ListedSheet[] }> {
  const { name, items } = await request('reading', (workbook) => {
    const named = ask(workbook, 'name');
    const listed = askItems(workbook.worksheets, 'id', 'name', 'visibility');
    return (answered) => ({ name: named(answered).name, items: listed(answered) });
  });
  const sheets: ListedSheet[] = [];
  for (let from = 0; from < items.length; from += sheetsPerRequest) {
    sheets.push(...(await measure(items.slice(from, from + sheetsPerRequest), wantsFonts)));
  }
  return { name, sheets };
}

type Item = Pick<Excel.Worksheet, 'id' | 'name' | 'visibility'>;

function measure(items: readonly Item[], wantsFonts: boolean): Promise<ListedSheet[]> {
  return request('reading', (workbook) =>
    all(items.map((item) => askSheet(workbook.worksheets.getItem(item.name), item, wantsFonts))),
  );
}

/** Asks whether sheets are filled as far as they were when they were listed. */
export function askStillFilled(queue: Question[], sheets: readonly ListedSheet[]): Answer<boolean> {
  let isSame = true;
  queue.push(
    ...sheets.map(({ name, filled }): Question => ({
      kind: 'extent',
      sheet: name,
      first: 0,
      last: 0,
      width: 1,
      requestBytes: 400,
      ask(worksheet) {
        const asked = askIfThere(worksheet.getUsedRangeOrNullObject(true), ...corner);
        return (answered) => {
          isSame &&= sameArea(areaOf(asked(answered)), filled);
          return 150;
        };
      },
    })),
  );
  return () => isSame;
}

function askSheet(sheet: Excel.Worksheet, { id, name, visibility }: Item, wantsFont: boolean): Answer<ListedSheet> {
  const marked = askMark(sheet);
  const filledRange = sheet.getUsedRangeOrNullObject(true);
  const filled = askIfThere(filledRange, ...corner);
  const font = wantsFont ? askFont(filledRange) : () => null;
  const used = askIfThere(sheet.getUsedRangeOrNullObject(false), ...corner);
  return (answered) => {
    const area = areaOf(filled(answered));
    return {
      id,
      name,
      visibility: visibilityOf(visibility),
      mark: marked(answered)(name, area).mark,
      filled: area,
      used: areaOf(used(answered)),
      font: area && font(answered),
    };
  };
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetSnapshot['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'very-hidden';
}
