import type { Sheet } from '../../engine/sheet';
import { asRange } from '../arguments';
import { documented, item, method, object, property, type ObjectType } from '../member';

type List = 'rowBreaks' | 'columnBreaks';

interface Breaks {
  readonly sheet: Sheet;
  readonly list: List;
}

interface Break extends Breaks {
  readonly index: number;
}

export const rowBreaks = (sheet: Sheet): Breaks => ({ sheet, list: 'rowBreaks' });
export const columnBreaks = (sheet: Sheet): Breaks => ({ sheet, list: 'columnBreaks' });

const remove = ({ sheet, list }: Breaks, gone: (index: number) => boolean) => {
  sheet[list] = sheet[list].filter((index) => !gone(index));
};

export const pageBreakType: ObjectType<Break> = {
  name: 'PageBreak',
  identity: { key: '_Id', of: ({ index }) => String(index) },
  members: {
    rowIndex: property(documented('page breaks', 'the first row of the new page, counted from 0'), {
      get: ({ list, index }) => (list === 'rowBreaks' ? index : 0),
    }),
    columnIndex: property(documented('page breaks', 'the first column of the new page, counted from 0'), {
      get: ({ list, index }) => (list === 'columnBreaks' ? index : 0),
    }),
    delete: method(documented('page breaks', 'takes it away'), (target) =>
      remove(target, (index) => index === target.index),
    ),
  },
};

export const pageBreaksType: ObjectType<Breaks> = {
  name: 'PageBreakCollection',
  items: {
    ...documented('page breaks', 'those set by hand, in order'),
    all: ({ sheet, list }) => sheet[list].map((index) => item(pageBreakType, { sheet, list, index })),
    find: ({ sheet, list }, key) => {
      const index = Number(key);
      return sheet[list].includes(index) ? item(pageBreakType, { sheet, list, index }) : null;
    },
  },
  members: {
    add: object(
      documented('page breaks', 'before the top-left cell of the range'),
      () => pageBreakType,
      ({ sheet, list }, [range], { workbook }) => {
        const { area } = asRange(range, workbook, sheet);
        const index = list === 'rowBreaks' ? area.top : area.left;
        sheet[list] = [...new Set([...sheet[list], index])].sort((a, b) => a - b);
        return { sheet, list, index };
      },
    ),
    getCount: method(documented('page breaks', 'how many'), ({ sheet, list }) => sheet[list].length),
    removePageBreaks: method(documented('page breaks', 'takes all away'), (breaks) => remove(breaks, () => true)),
  },
};
