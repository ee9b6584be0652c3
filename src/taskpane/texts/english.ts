import { compareEn } from './compare-en';
import { en } from './en';
import { errorsEn } from './errors-en';
import { findingEn } from './finding-en';
import { listsEn } from './lists-en';
import { madeBooksEn } from './made-books-en';
import { newBookEn } from './new-book-en';
import { nextYearEn } from './next-year-en';
import { publishEn } from './publish-en';
import { screensEn } from './screens-en';
import { settingsEn } from './settings-en';

/** What is said later, by screens and dialogs that are fetched when they are asked for. */
const later = {
  compare: compareEn,
  errors: errorsEn,
  finding: findingEn,
  lists: listsEn,
  madeBooks: madeBooksEn,
  newBook: newBookEn,
  nextYear: nextYearEn,
  publish: publishEn,
  screens: screensEn,
  settings: settingsEn,
};
export type LaterTexts = typeof later;

/** All English, fetched at once where Office speaks it: who reads Japanese loads none of it. */
export const english = { ...en, later };
