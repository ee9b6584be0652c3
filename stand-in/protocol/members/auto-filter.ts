import { intersection } from '../../engine/area';
import { displayText } from '../../engine/display';
import { ExcelError } from '../../engine/errors';
import type { Sheet } from '../../engine/sheet';
import { asNumber, asRange } from '../arguments';
import { documented, method, object, property, type ObjectType } from '../member';
import { rangeType } from './range';

/** Shows the rows again that the filter hid. */
function showAll(sheet: Sheet): void {
  for (const row of sheet.autoFilter?.hiddenRows ?? []) sheet.setBand('rows', row, { hidden: false });
  if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, columns: [], hiddenRows: [] };
}

/** Hides the rows whose cell shows none of the values. */
function hideOthers(sheet: Sheet, index: number, values: readonly string[]): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  const { top, left, bottom } = filter.area;
  const column = left + index;
  const rows = Array.from({ length: bottom - top }, (_, offset) => top + 1 + offset).filter((row) => {
    const shown = displayText(sheet.cells.get(row, column).value, sheet.formatAt(row, column));
    return !values.includes(shown);
  });
  for (const row of rows) sheet.setBand('rows', row, { hidden: true });
  sheet.autoFilter = { ...filter, columns: [...filter.columns, index], hiddenRows: [...filter.hiddenRows, ...rows] };
}

export const autoFilterType: ObjectType<Sheet> = {
  name: 'AutoFilter',
  members: {
    enabled: property(documented('auto filter', 'whether the sheet has filter buttons'), {
      get: ({ autoFilter }) => autoFilter !== null,
    }),
    isDataFiltered: property(documented('auto filter', 'whether criteria hide rows'), {
      get: ({ autoFilter }) => (autoFilter?.columns.length ?? 0) > 0,
    }),
    apply: method(
      documented(
        'auto filter',
        'a sheet has one filter; another range takes its place; not over a table; criteria by values',
      ),
      (sheet, [range, index, criteria], { workbook }) => {
        sheet.checkWritable({ top: 0, left: 0, bottom: 0, right: 0 });
        const { area } = asRange(range, workbook, sheet);
        if (sheet.tables.some((table) => intersection(table.area, area)))
          throw new ExcelError('InvalidArgument', 'A filter cannot be applied over a table.');
        if (JSON.stringify(sheet.autoFilter?.area) !== JSON.stringify(area)) {
          showAll(sheet);
          sheet.autoFilter = { area, columns: [], hiddenRows: [] };
        }
        const { values } = (criteria ?? {}) as { values?: readonly string[] };
        if (values) hideOthers(sheet, asNumber(index), values);
      },
    ),
    clearCriteria: method(documented('auto filter', 'shows the rows again that criteria hid'), showAll),
    remove: method(documented('auto filter', 'takes the buttons and criteria away'), (sheet) => {
      showAll(sheet);
      sheet.autoFilter = null;
    }),
    getRangeOrNullObject: object(
      documented('auto filter', 'what is filtered, heading row included; null where there is no filter'),
      () => rangeType,
      (sheet) => sheet.autoFilter && { sheet, area: sheet.autoFilter.area },
    ),
  },
};
