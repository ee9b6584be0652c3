import type { Texts } from '../../taskpane/texts/texts';
import type { Words } from './ja';

/** The same in English. */
export const en: Words = {
  title: 'Check page',
  lead: 'Checks evaluation workbooks, totals them and builds the lists, without the Excel add-in.',
  drop: 'Drop a workbook here, or choose a file.',
  choose: 'Choose a workbook…',
  file: 'Workbook to be checked',
  promises: [
    'The workbook is read on this computer and sent nowhere.',
    'The file that you choose stays as it is. What you mend or build is yours to download.',
    'Takes workbooks in .xlsx and .xlsm.',
  ],
  onlyOne: 'Choose one workbook at a time.',
  help: 'How to use it',
  book: 'Open workbook',
  another: 'Choose another…',
  again: 'Once you have mended and saved it in Excel, choose it again.',
  unsaved: 'There are changes that you have not downloaded.',
  download: 'Download',
  started: (name) => `The download of “${name}” has begun.`,
  leaveTitle: 'There are changes that you have not downloaded',
  leave: 'They are lost if you open another workbook now.',
  leaveButton: 'Discard them and open',
  cells: 'Around the cell',
  noCell: 'Choose a finding to see the cells around it here.',
  cellAt: (sheet, cell) => `Around ${cell} of “${sheet}”`,
  cellShown: (sheet, cell) => `Showing what is around ${cell} of “${sheet}”.`,
  noSheet: (sheet) => `The workbook has no sheet “${sheet}” now.`,
  close: 'Close',
};

export const textsEn = (texts: Texts): Texts => ({
  ...texts,
  area: {
    ...texts.area,
    noneHint: 'Choose the evaluation workbook of a policy area. Unhide its sheets in Excel where they are hidden.',
    unreadHint: 'Do what is said below, then choose the workbook again.',
  },
  finding: { ...texts.finding, go: (cell) => `See ${cell}` },
  notice: { ...texts.notice, see: (sheet) => `See “${sheet}”`, go: 'See' },
  work: {
    ...texts.work,
    detail: 'Details',
    slow: 'Writing into the workbook.',
    giveUp: 'Stop',
    crashed: 'The page could not be shown. Open it anew.',
  },
});
