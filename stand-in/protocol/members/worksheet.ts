import { areaAddress } from '../../../src/workbook/address';
import { parseAddress } from '../../engine/address';
import { wholeSheet } from '../../engine/limits';
import type { Sheet } from '../../engine/sheet';
import { asBoolean, asChoice, asNumber, asRange, asText, optional, type RangeTarget } from '../arguments';
import {
  comparedWithFiles,
  documented,
  library,
  method,
  object,
  property,
  run,
  unsure,
  type Member,
  type ObjectType,
} from '../member';
import { autoFilterType } from './auto-filter';
import { chartsType } from './charts';
import { customPropertiesType } from './custom-properties';
import { freezePanesType } from './freeze-panes';
import { namesType } from './names';
import { columnBreaks, pageBreaksType, rowBreaks } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { protectionType } from './protection';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { rangeAt, usedOrCorner, usedRange } from './range-places';
import { sheetEventMembers } from './sheet-events';
import { tablesType } from './tables';

const whole = (sheet: Sheet): RangeTarget => ({ sheet, area: wholeSheet });

const parts: Readonly<Record<string, Member<Sheet>>> = {
  names: object(
    documented('names', 'names of this sheet alone'),
    () => namesType,
    (sheet, _, { workbook }) => ({ workbook, sheet }),
  ),
  tables: object(
    documented('tables', 'tables of this sheet'),
    () => tablesType,
    (sheet, _, { workbook }) => ({
      workbook,
      sheets: [sheet],
    }),
  ),
  autoFilter: object(
    documented('auto filter', 'the filter of the sheet'),
    () => autoFilterType,
    (sheet) => sheet,
  ),
  charts: object(
    documented('charts', 'charts of this sheet'),
    () => chartsType,
    (sheet) => sheet,
  ),
  freezePanes: object(
    documented('freeze panes', 'what stays on the screen'),
    () => freezePanesType,
    (sheet) => sheet,
  ),
  pageLayout: object(
    documented('page layout', 'how it is printed'),
    () => pageLayoutType,
    (sheet) => sheet,
  ),
  protection: object(
    documented('protection', 'its protection'),
    () => protectionType,
    (sheet) => sheet,
  ),
  customProperties: object(
    documented('custom properties', 'texts kept with the sheet'),
    () => customPropertiesType,
    (sheet) => sheet,
  ),
  horizontalPageBreaks: object(documented('page breaks', 'breaks above rows'), () => pageBreaksType, rowBreaks),
  verticalPageBreaks: object(documented('page breaks', 'breaks left of columns'), () => pageBreaksType, columnBreaks),
};

const ranges: Readonly<Record<string, Member<Sheet>>> = {
  getRange: object(
    run('values', 'by address or name; the whole sheet without one'),
    () => rangeType,
    (sheet, [address], { workbook }) => {
      if (address === null || address === undefined || address === '') return whole(sheet);
      const name = workbook.findName(asText(address), sheet);
      return asRange(name ? name.formula.slice(1) : address, workbook, sheet);
    },
  ),
  getRanges: object(
    documented('areas', 'areas by their addresses, joined by commas'),
    () => rangeAreasType,
    (sheet, [address]) => ({
      sheet,
      areas: optional(address, asText, areaAddress(wholeSheet))
        .split(',')
        .map((part) => parseAddress(part).area),
    }),
  ),
  getCell: object(
    documented('values', 'by row and column, counted from 0'),
    () => rangeType,
    (sheet, [row, column]) => {
      const [top, left] = [asNumber(row), asNumber(column)];
      return rangeAt({ sheet }, { top, left, bottom: top, right: left });
    },
  ),
  getRangeByIndexes: object(
    documented('big arrays', 'row, column, rows, columns; row and column counted from 0'),
    () => rangeType,
    (sheet, [row, column, rows, columns]) => {
      const [top, left] = [asNumber(row), asNumber(column)];
      return rangeAt({ sheet }, { top, left, bottom: top + asNumber(rows) - 1, right: left + asNumber(columns) - 1 });
    },
  ),
  getUsedRange: object(
    documented('used range', 'A1 on an empty sheet'),
    () => rangeType,
    (sheet, [valuesOnly]) => usedOrCorner(whole(sheet), valuesOnly),
  ),
  getUsedRangeOrNullObject: object(
    documented(
      'used range',
      'what holds a value; without valuesOnly also what is formatted or merged; null on an empty sheet',
    ),
    () => rangeType,
    (sheet, [valuesOnly]) => usedRange(whole(sheet), valuesOnly),
  ),
};

export const sheetType: ObjectType<Sheet> = {
  name: 'Worksheet',
  identity: { key: 'Id', of: ({ id }) => id },
  members: {
    ...sheetEventMembers,
    ...parts,
    ...ranges,
    id: property(library('sheets', 'in braces; stays when the sheet is renamed'), { get: ({ id }) => id }),
    name: property(
      documented('renaming', 'set: formulas, names, validations and links follow; the rules of names as for add'),
      { get: ({ name }) => name, set: (sheet, value, { workbook }) => workbook.renameSheet(sheet, asText(value)) },
    ),
    position: property(documented('sheets', 'counted from 0, hidden sheets too'), {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => workbook.moveSheet(sheet, asNumber(value)),
    }),
    visibility: property(
      unsure(
        'sheets',
        'Visible, Hidden, VeryHidden; the last visible one cannot be hidden: InvalidOperation',
        comparedWithFiles('is read alike by both hosts'),
      ),
      {
        get: ({ visibility }) => visibility,
        set: (sheet, value, { workbook }) =>
          workbook.setVisibility(sheet, asChoice(value, ['Visible', 'Hidden', 'VeryHidden'])),
      },
    ),
    showGridlines: property(documented('sheets', 'on the screen'), { get: ({ showGridlines }) => showGridlines }),
    gridlines: property(library('sheets', 'the name under which the library sets showGridlines'), {
      set: (sheet, value) => {
        sheet.showGridlines = asBoolean(value);
      },
    }),
    tabColor: property(documented('sheets', '#RRGGBB, or an empty text'), {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asText(value);
      },
    }),
    standardHeight: property(documented('bands', 'points'), { get: ({ standardHeight }) => standardHeight }),
    standardWidth: property(
      unsure(
        'bands',
        'characters of the default font, 8 pixels each as in Excel in Japanese, less 5 pixels of padding',
        comparedWithFiles('leaves the same looks, links, widths, tables, drop-downs and pages'),
      ),
      {
        get: ({ standardWidth }) => (standardWidth / 0.75 - 5) / 8,
      },
    ),
    activate: method(documented('sheets', 'InvalidOperation for a hidden sheet'), (sheet, _, { workbook }) =>
      workbook.activate(sheet),
    ),
    calculate: method(documented('sheets', 'works out what is stale'), (_, __, { workbook }) =>
      workbook.calculator.settle(),
    ),
    delete: method(
      unsure('sheets', 'what pointed at it says #REF!; a very hidden or the last visible one: InvalidOperation', {
        unseen: '#REF!',
      }),
      (sheet, _, { workbook }) => workbook.deleteSheet(sheet),
    ),
  },
};
