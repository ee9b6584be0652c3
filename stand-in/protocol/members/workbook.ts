import type { Workbook } from '../../engine/workbook';
import { asText, type RangeTarget } from '../arguments';
import { documented, library, method, object, property, run, unsure, type ObjectType } from '../member';
import { applicationType } from './application';
import { namesType } from './names';
import { rangeType } from './range';
import { tablesType } from './tables';
import { sheetsType } from './worksheets';

const selected = ({ active }: Workbook): RangeTarget => ({ sheet: active, area: active.selection });

export const workbookType: ObjectType<Workbook> = {
  name: 'Workbook',
  members: {
    name: property(documented('workbook', 'the file name with its extension'), { get: ({ name }) => name }),
    application: object(
      library('application', 'Excel itself'),
      () => applicationType,
      (workbook) => workbook,
    ),
    worksheets: object(
      run('sheets', 'the worksheets'),
      () => sheetsType,
      (workbook) => workbook,
    ),
    names: object(
      documented('names', 'names of the workbook, not those of single sheets'),
      () => namesType,
      (workbook) => ({
        workbook,
        sheet: null,
      }),
    ),
    tables: object(
      documented('tables', 'tables of all sheets'),
      () => tablesType,
      (workbook) => ({
        workbook,
        sheets: workbook.sheets,
      }),
    ),
    protection: object(
      documented('protection', "the structure's protection"),
      () => workbookProtectionType,
      (workbook) => workbook,
    ),
    getSelectedRange: object(documented('selection', "the active sheet's selection"), () => rangeType, selected),
    getActiveCell: object(
      unsure('selection', 'the top-left cell of the selection'),
      () => rangeType,
      (workbook) => {
        const { sheet, area } = selected(workbook);
        return { sheet, area: { ...area, bottom: area.top, right: area.left } };
      },
    ),
    createAndOpenWorkbook: method(
      library('application', 'on the web: opens a new workbook beside this one; here it is kept'),
      ({ openedBeside }, [base64]) => void openedBeside.push(asText(base64)),
    ),
    _RemoveReference: method(run('references', 'lets go of what _KeepReference held'), (_, [id], { references }) =>
      references.remove(asText(id)),
    ),
  },
};

export const workbookProtectionType: ObjectType<Workbook> = {
  name: 'WorkbookProtection',
  members: {
    protected: property(documented('protection', 'whether the structure is protected'), {
      get: (workbook) => workbook.structureProtected,
    }),
    protect: method(
      documented('protection', 'sheets can be neither added nor removed, renamed nor moved; passwords are not kept'),
      (workbook) => {
        workbook.structureProtected = true;
      },
    ),
    unprotect: method(documented('protection', 'takes the protection off'), (workbook) => {
      workbook.structureProtected = false;
    }),
  },
};
