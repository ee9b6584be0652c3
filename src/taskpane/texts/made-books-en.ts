import type { MadeBooksTexts } from './made-books-ja';

/** The same in English. */
export const madeBooksEn: MadeBooksTexts = {
  looking: 'Finding out what is to be done…',
  open: 'Make and open',
  download: 'Download',
  given: {
    opened: 'The new workbook has been opened. It cannot be named from here: save it under a name there.',
    refused: 'This Excel opens no new workbook from here. Use “Download”, or the command below.',
    started: 'The download has begun. If it does not, use the command below.',
    changed: 'The workbook has changed, so the list was made anew. Look at it, and press again.',
  },
  command: 'The command that makes the same workbook:',
  commandOfSaved: 'The command that makes the same workbook of the saved file:',
};
