import type { NextYearTexts } from './next-year-ja';
import { plural } from './plural';

/** The same in English. */
export const nextYearEn: NextYearTexts = {
  title: 'Make next year’s workbook',
  about:
    'Carries a copy of this workbook to the next year, its layout kept, with what is not saved yet. This workbook stays as it is.',
  make: 'Make next year’s workbook…',
  why: {
    'not-an-evaluation':
      'No evaluation form was found, so next year’s workbook cannot be made. Create the form definition sheet in Settings first.',
    'no-year':
      'The evaluated year is not known, so next year’s workbook cannot be made. Write it in the title like 令和6年度, or on 様式定義.',
  },
  years: (from, to) => `The year moves from ${from} to ${to}.`,
  carried: (cells, cards) =>
    cells === 0
      ? 'No forecast moves to the budget.'
      : `${plural(cells, 'forecast')} (${plural(cards, 'card')}) become budgets. Confirm them in the new workbook.`,
  leftOut: (count) =>
    count === 0 ? 'No project is left out.' : `${plural(count, 'project')} that ended or moved away are left out.`,
  emptied: (count) =>
    `${plural(count, 'evaluation or text', 'evaluations and texts')} are emptied. What they said is kept on 年度更新の記録 in the new workbook.`,
  moved: (count) => `${plural(count, 'project')} move up to where others were.`,
  department: (count) => `${plural(count, 'department')} get their new names.`,
  kept: (count) => `${plural(count, 'place')} stay as they are: see 年度更新の記録 in the new workbook.`,
  whichLeftOut: 'Projects left out',
};
