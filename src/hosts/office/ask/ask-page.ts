import { pageSettings, pageTexts, type Page } from '../draw/page';
import { ask, askIfThere, askItems, type Answer } from '../wire/answer';
import { areaOf, corner } from '../wire/areas';

/** Asks for all that setting a page and freezing panes changes. */
export function askPage(worksheet: Excel.Worksheet): Answer<Page> {
  const { pageLayout } = worksheet;
  const own = ask(pageLayout, ...pageSettings);
  const around = ask(pageLayout.headersFooters.defaultForAllPages, ...pageTexts);
  const printed = askIfThere(pageLayout.getPrintAreaOrNullObject(), 'address');
  const [titleRows, titleColumns, frozen] = [
    pageLayout.getPrintTitleRowsOrNullObject(),
    pageLayout.getPrintTitleColumnsOrNullObject(),
    worksheet.freezePanes.getLocationOrNullObject(),
  ].map((range) => askIfThere(range, ...corner));
  const rows = askItems(worksheet.horizontalPageBreaks, 'rowIndex');
  const columns = askItems(worksheet.verticalPageBreaks, 'columnIndex');
  return (answered) => ({
    settings: pick(own(answered), pageSettings),
    texts: pick(around(answered), pageTexts),
    titleRows: areaOf(titleRows?.(answered) ?? null),
    titleColumns: areaOf(titleColumns?.(answered) ?? null),
    printArea: printed(answered)?.address ?? null,
    breaks: {
      rows: rows(answered).map(({ rowIndex }) => rowIndex),
      columns: columns(answered).map(({ columnIndex }) => columnIndex),
    },
    frozen: areaOf(frozen?.(answered) ?? null),
  });
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
