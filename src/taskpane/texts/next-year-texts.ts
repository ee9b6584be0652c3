import { nextYearJa, type NextYearTexts } from './next-year-ja';
import { useTexts } from './texts';

/** What is said about next year's workbook: apart from the rest, which the pane starts with. */
export const useNextYearTexts = (): NextYearTexts => useTexts().later?.nextYear ?? nextYearJa;
