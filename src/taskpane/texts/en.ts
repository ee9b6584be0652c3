import { ja, type Texts } from './ja';
export const en: Texts = ja;
