import { plural } from './plural';
import type { PublishTexts } from './publish-ja';

/** The same in English. */
export const publishEn: PublishTexts = {
  title: 'Save for publication',
  about:
    'Writes a copy anew, of nothing but what may be public, with what is not saved yet. This workbook stays as it is. You see first what goes into the copy, and what does not.',
  look: 'Look at what would be published',
  lookAgain: 'Look once more',
  looked: (sheets, contacts) =>
    `Done: ${plural(sheets, 'sheet')}, and ${plural(contacts, 'text')} like a telephone number or mail address.`,
  noSheets: 'No sheet can be published. See whether the sheets of the evaluation are in sight.',
  sheets: (count) => `${plural(count, 'sheet')} in the copy`,
  leftSheets: (count) => `${plural(count, 'sheet')} left out`,
  leftOut: (count) => `${plural(count, 'thing')} left out of sheets and workbook`,
  workbook: 'Workbook',
  nothingLeft: 'Nothing is left out.',
  contacts: (count) => `${plural(count, 'text')} like a telephone number or mail address`,
  contactsHint: 'They stay in the copy. See whether they may be public.',
  noContacts: 'Nothing looks like a telephone number or mail address.',
  remarks: (count) => `${plural(count, 'place')} to look at`,
  errors: (count) =>
    `${plural(count, 'error')} of the check ${count === 1 ? 'is' : 'are'} left, so nothing is saved. Correct them, or choose below to save all the same.`,
  withErrors: (count) => `Save with ${plural(count, 'error')} left`,
  book: 'Public workbook (.xlsx)',
  page: 'Public page (.html)',
  started: (file) => `The download of “${file}” has begun. If it does not, use the command below.`,
  changed: 'The workbook has changed, so this was looked at anew. Look at it, and press again.',
  command: 'The command that makes it of the saved file (with --html the page):',
};
