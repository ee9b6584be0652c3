import { compareJa, type CompareTexts } from './compare-ja';
import { useTexts } from './texts';

export const useCompareTexts = (): CompareTexts => useTexts().later?.compare ?? compareJa;
