import { createContext, useContext } from 'react';
import type { LaterTexts } from './english';
import { ja, type Texts as StartTexts } from './ja';

/** What the pane starts with; `later` what English screens say that are fetched when they are asked for. */
export type Texts = StartTexts & { readonly later?: LaterTexts };

/** The language that Office speaks. What the workbook says stays Japanese in both. */
export type Language = Texts['language'];

export const languageOf = (displayLanguage: string): Language => (/^en\b/i.test(displayLanguage) ? 'en' : 'ja');

/** English is fetched where it is needed. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'ja' ? ja : (await import('./english')).english;
}

const context = createContext<Texts>(ja);
export const TextsProvider = context.Provider;
export const useTexts = (): Texts => useContext(context);
