import type { Texts } from '../../taskpane/texts/texts';
import { en, textsEn } from './en';
import { ja, textsJa, type Words } from './ja';

/** The page's own words in the language of the pane's, and these as they are without Excel. */
export const pageWords = (texts: Texts): { readonly texts: Texts; readonly words: Words } =>
  texts.language === 'en' ? { texts: textsEn(texts), words: en } : { texts: textsJa(texts), words: ja };
