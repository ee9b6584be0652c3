import { createContext, useContext } from 'react';
import { ja, type Texts } from './ja';

export type { Texts } from './ja';

/** The language that Office speaks. What the workbook says stays Japanese in both. */
export type Language = 'ja' | 'en';

export const languageOf = (displayLanguage: string): Language => (/^en\b/i.test(displayLanguage) ? 'en' : 'ja');

/** English is fetched where it is needed. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'ja' ? ja : (await import('./en')).en;
}

const context = createContext<Texts>(ja);
export const TextsProvider = context.Provider;
export const useTexts = (): Texts => useContext(context);
