import { madeBooksJa, type MadeBooksTexts } from './made-books-ja';
import { useTexts } from './texts';

/** What is said wherever the pane makes a workbook: apart from the rest, which the pane starts with. */
export const useMadeBooksTexts = (): MadeBooksTexts => useTexts().later?.madeBooks ?? madeBooksJa;
