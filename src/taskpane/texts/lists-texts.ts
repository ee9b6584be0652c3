import { listsJa, type ListsTexts } from './lists-ja';
import { useTexts } from './texts';

export const useListsTexts = (): ListsTexts => useTexts().later?.lists ?? listsJa;
