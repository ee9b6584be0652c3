import { findingJa, type FindingTexts } from './finding-ja';
import { useTexts } from './texts';

/** What is said about findings that are answered together or leave the workbook: apart from what the pane starts with. */
export const useFindingTexts = (): FindingTexts => useTexts().later?.finding ?? findingJa;
