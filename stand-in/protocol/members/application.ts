import type { Workbook } from '../../engine/workbook';
import { asChoice, asText } from '../arguments';
import { documented, library, method, object, property, unsure, type ObjectType } from '../member';

/** A workbook that was made and not opened yet. */
interface Created {
  readonly workbook: Workbook;
  readonly base64: string;
}

export const createdType: ObjectType<Created> = {
  name: 'WorkbookCreated',
  identity: { key: 'Id', of: ({ workbook }) => String(workbook.openedBeside.length) },
  members: {
    open: method(
      library('application', 'opens it beside this one; here it is kept'),
      ({ workbook, base64 }) => void workbook.openedBeside.push(base64),
    ),
  },
};

/** Nothing is drawn or calculated while a request runs anyway. */
const nothing = () => undefined;

export const applicationType: ObjectType<Workbook> = {
  name: 'Application',
  members: {
    calculationMode: property(
      documented('application', 'Automatic at first; formulas are worked out in any mode here'),
      {
        get: ({ calculationMode }) => calculationMode,
        set: (workbook, value) => {
          workbook.calculationMode = asChoice(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        },
      },
    ),
    calculationState: property(documented('application', 'Done: reading settles all formulas first'), {
      get: () => 'Done',
    }),
    calculate: method(documented('application', 'works out what is stale'), ({ calculator }) => calculator.settle()),
    createWorkbook: object(
      library('application', 'on the desktop: makes a new workbook, not yet open'),
      () => createdType,
      (workbook, [base64]) => ({ workbook, base64: asText(base64) }),
    ),
    suspendApiCalculationUntilNextSync: method(unsure('application', 'changes nothing that can be seen here'), nothing),
    suspendScreenUpdatingUntilNextSync: method(unsure('application', 'changes nothing that can be seen here'), nothing),
  },
};
