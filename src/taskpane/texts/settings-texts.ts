import { settingsJa, type SettingsTexts } from './settings-ja';
import { useTexts } from './texts';

/** What 設定 and the offers about a label say: apart from the rest, which the pane starts with. */
export const useSettingsTexts = (): SettingsTexts => useTexts().later?.settings ?? settingsJa;
