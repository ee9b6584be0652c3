import { settingsEn } from './settings-en';
import { settingsJa, type SettingsTexts } from './settings-ja';
import { useTexts, type Language } from './texts';

const byLanguage: Readonly<Record<Language, SettingsTexts>> = { ja: settingsJa, en: settingsEn };

/** What 設定 and the offers about a label say: apart from the rest, which the pane starts with. */
export const useSettingsTexts = (): SettingsTexts => byLanguage[useTexts().language];
