import type { ValueKind, ValueKinds } from '../../layout/kinds';
import type { Cell } from '../../workbook/cell';
import { readAreaCode, readMeasureNumber, readPopulationGoals, readSdgTargets } from './codes';
import { readDepartments } from './departments';
import { readAmount, readFigure, readInteger, readNumber } from './numbers';
import { remembered } from './remembered';
import type { Context, Reading } from './reading';
import { readDirection, readMark, readObligation, readText, readUnit } from './texts';
import { readFiscalYear, readYearColumn } from './years';

/** How each kind of value is read from a filled cell. */
export const readers: { readonly [K in ValueKind]: (cell: Cell, context: Context) => Reading<ValueKinds[K]> } = {
  text: readText,
  longText: readText,
  integer: readInteger,
  measureNumber: readMeasureNumber,
  obligation: remembered(readObligation),
  departments: remembered(readDepartments),
  direction: remembered(readDirection),
  unit: remembered(readUnit),
  yearColumn: remembered(readYearColumn),
  fiscalYear: remembered(readFiscalYear),
  amount: readAmount,
  number: readNumber,
  figure: readFigure,
  mark: readMark,
  populationGoals: remembered(readPopulationGoals),
  sdgTargets: remembered(readSdgTargets),
  areaCode: readAreaCode,
};
