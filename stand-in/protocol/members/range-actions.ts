import type { Area } from '../../../src/workbook/cell';
import { height, intersection, spansRows, width } from '../../engine/area';
import { clearCells, clearings } from '../../engine/clear';
import { copyCells, copyings } from '../../engine/copy';
import { ExcelError, invalidArgument } from '../../engine/errors';
import { deleteRows, insertRows } from '../../engine/rows';
import { asBoolean, asChoice, asNumber, asRange, optional, type RangeTarget } from '../arguments';
import {
  comparedWithFiles,
  documented,
  item,
  library,
  method,
  object,
  property,
  run,
  unsure,
  type Member,
} from '../member';
import { bandHidden, setBands, type BandKind } from './bands';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { hyperlinkMember } from './hyperlink';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { rangeFormatType } from './range-format';
import type { Region } from './region';

export const asRegion = ({ sheet, area }: RangeTarget): Region => ({ sheet, areas: [area] });

/** `Range.getMergedAreasOrNullObject` gives up beyond this many. */
const mergeLimit = 512;

function mergedAreas({ sheet, area }: RangeTarget): Region | null {
  const areas = sheet.merges
    .filter((merge) => intersection(merge, area))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  if (areas.length > mergeLimit)
    throw new ExcelError('InvalidOperation', `More than ${String(mergeLimit)} merged areas were asked for.`);
  return areas.length === 0 ? null : { sheet, areas };
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: height(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
}

function checkWholeRows(area: Area): void {
  if (!spansRows(area)) throw new ExcelError('NotImplemented', 'Only whole rows are inserted and deleted here.');
}

function hidden(kind: BandKind): Member<RangeTarget> {
  return property(documented('bands', 'whether the rows or columns are hidden; null where they differ'), {
    get: (range) => bandHidden(asRegion(range), kind, (band) => band.hidden),
    set: (range, value) => setBands(asRegion(range), kind, { hidden: asBoolean(value) }),
  });
}

export const rangeActionMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  format: object(library('format', 'how the cells look'), () => rangeFormatType, asRegion),
  dataValidation: object(library('validation', 'what may be typed'), () => dataValidationType, asRegion),
  conditionalFormats: object(
    documented('conditional formats', 'those that touch the range'),
    () => conditionalFormatsType,
    asRegion,
  ),
  hyperlink: hyperlinkMember,
  rowHidden: hidden('rows'),
  columnHidden: hidden('columns'),
  merge: method(
    documented('merges', 'the top-left value is kept; across: row by row'),
    ({ sheet, area }, [across], { workbook }) => {
      sheet.checkWritable(area);
      const areas = optional(across, asBoolean, false) ? rowsOf(area) : [area];
      for (const part of areas) sheet.merge(part);
      workbook.changed(sheet, area);
    },
  ),
  unmerge: method(documented('merges', 'every merged area that it touches comes apart'), ({ sheet, area }) => {
    sheet.checkWritable(area);
    sheet.unmerge(area);
  }),
  getMergedAreasOrNullObject: object(
    unsure(
      'merges',
      'whole merged areas that touch the range, by row; over 512 of them: an error',
      comparedWithFiles('is read alike by both hosts'),
    ),
    () => rangeAreasType,
    mergedAreas,
  ),
  clear: method(
    documented('clear', 'All, Contents, Formats (merges too), Hyperlinks, RemoveHyperlinks'),
    ({ sheet, area }, [what], { workbook }) =>
      clearCells(
        workbook,
        sheet,
        area,
        optional(what, (value) => asChoice(value, clearings), 'All'),
      ),
  ),
  copyFrom: method(
    documented(
      'copy',
      'All, Formulas, Values or Formats; repeated over a larger range; skipBlanks and transpose are not known here',
    ),
    (range, [source, what, skipBlanks, transpose], { workbook }) => {
      if (skipBlanks === true || transpose === true)
        throw new ExcelError('NotImplemented', 'skipBlanks and transpose are not known here.');
      const from = asRange(source, workbook, range.sheet);
      copyCells(
        workbook,
        from,
        range,
        optional(what, (value) => asChoice(value, copyings), 'All'),
      );
    },
  ),
  insert: object(
    documented(
      'rows',
      'bare whole rows; what stood there moves down and references follow; only Down, only whole rows',
    ),
    () => rangeType,
    ({ sheet, area }, [shift], { workbook }) => {
      checkWholeRows(area);
      asChoice(shift, ['Down']);
      insertRows(workbook, sheet, area.top, height(area));
      return { sheet, area };
    },
  ),
  delete: method(
    documented('rows', 'whole rows; references to nothing but them say #REF!; only Up, only whole rows'),
    ({ sheet, area }, [shift], { workbook }) => {
      checkWholeRows(area);
      asChoice(shift, ['Up']);
      deleteRows(workbook, sheet, area.top, height(area));
    },
  ),
  select: method(
    documented('selection', 'the sheet becomes active, the range selected'),
    ({ sheet, area }, _, { workbook }) => {
      workbook.select(sheet, area);
    },
  ),
  _ValidateArraySize: method(
    library('big arrays', 'checks the size of what is about to come in parts'),
    ({ area }, [rows, columns]) => {
      if (asNumber(rows) !== height(area) || asNumber(columns) !== width(area))
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
  ),
  _KeepReference: method(run('references', 'the next instantiation gives a reference'), (range, _, { references }) => {
    references.keep(item(rangeType, range));
  }),
};
