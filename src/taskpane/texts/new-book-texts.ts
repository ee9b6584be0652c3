import { newBookJa, type NewBookTexts } from './new-book-ja';
import { useTexts } from './texts';

/** What is said about a new workbook: apart from the rest, which the pane starts with. */
export const useNewBookTexts = (): NewBookTexts => useTexts().later?.newBook ?? newBookJa;
