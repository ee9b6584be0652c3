import type { Workbook } from '../../engine/workbook';
import { asChoice } from '../arguments';
import { documented, method, property, unsure, type ObjectType } from '../member';

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
    suspendApiCalculationUntilNextSync: method(unsure('application', 'changes nothing that can be seen here'), nothing),
    suspendScreenUpdatingUntilNextSync: method(unsure('application', 'changes nothing that can be seen here'), nothing),
  },
};
