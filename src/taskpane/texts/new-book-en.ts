import type { NewBookTexts } from './new-book-ja';
import { plural } from './plural';

/** The same in English. */
export const newBookEn: NewBookTexts = {
  title: 'New evaluation workbook',
  form: 'Form',
  forms: { builtIn: 'Built-in form', own: 'Form of this workbook' },
  about: {
    builtIn: 'Makes a workbook of blank forms. The present workbook stays as it is.',
    own: 'Empties a copy of this workbook, its layout kept. The present workbook stays as it is.',
  },
  year: 'Fiscal year',
  yearHint: 'For example 令和7年度',
  badYear: 'Enter the fiscal year like 令和7年度.',
  area: 'Policy area (number and name)',
  areaHint: 'For example 12 中小企業. It may be left blank.',
  badArea: 'Begin with the number, like 12 中小企業.',
  measures: 'Measures',
  cards: 'Cards for each measure',
  badCount: (most) => `Enter a whole number from 1 to ${String(most)}.`,
  why: {
    'not-an-evaluation':
      'No evaluation form was found, so it is not known what to empty. Create the form definition sheet in Settings first.',
  },
  emptied: (cells) =>
    cells === 0 ? 'Nothing has been filled in.' : `${plural(cells, 'value')} that were filled in are emptied.`,
  stays: 'Labels, numbers, years, formulas, choices, the form definition and the settings stay.',
  bySheet: 'How many on each sheet',
  sheet: (name, cells) => `${name}: ${plural(cells, 'value')}`,
};
