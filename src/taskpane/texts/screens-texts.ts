import { screensJa, type ScreensTexts } from './screens-ja';
import { useTexts } from './texts';

/** What 集計 and 作成 say: apart from what the pane starts with. */
export const useScreensTexts = (): ScreensTexts => useTexts().later?.screens ?? screensJa;
