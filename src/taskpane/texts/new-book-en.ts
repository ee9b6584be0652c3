import type { NewBookTexts } from './new-book-ja';

/** The same in English. */
export const newBookEn: NewBookTexts = {
  title: 'New evaluation workbook',
  about: 'Makes a workbook of blank forms. The present workbook stays as it is.',
  year: 'Fiscal year',
  yearHint: 'For example 令和7年度',
  badYear: 'Enter the fiscal year like 令和7年度.',
  area: 'Policy area (number and name)',
  areaHint: 'For example 12 中小企業. It may be left blank.',
  badArea: 'Begin with the number, like 12 中小企業.',
  measures: 'Measures',
  cards: 'Cards for each measure',
  badCount: (most) => `Enter a whole number from 1 to ${String(most)}.`,
  open: 'Make and open',
  download: 'Download',
  opened: 'A new workbook has been opened. It cannot be named from here: save it under a name there.',
  refused: 'This Excel opens no new workbook from here. Use “Download”, or the command below.',
  started: 'The download has begun. If it does not, use the command below.',
  command: 'The command that makes the same workbook:',
  fileName: '評価シート.xlsx',
};
