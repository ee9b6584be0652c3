import { withoutSpaces } from './unseen';

/**
 * What two spellings of a label have in common: width (（） and ()), spaces, line breaks, what parts its words (・ ／ 、),
 * markup left by a web form, the leading marks of a list (■ ①), brackets around the whole (【事業名】) and a footnote's
 * mark behind it (※1) do not tell labels apart.
 */
export function labelKey(text: string): string {
  const key = text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/^\s*[①-⑳]/u, '')
    .normalize('NFKC');
  return withoutSpaces(key)
    .replace(/^[■□●○〇◯◆◇▼▽▶★・※*]+/u, '')
    .replace(/[‐‑–—―−]/gu, '-')
    .replace(/[・/、]/gu, '')
    .replace(footnote, '')
    .replace(/^[【〔[<《〈](.*)[】〕\]>》〉]$|^\(([^()]*)\)$/u, '$1$2');
}

const footnote = /(?:[:※*]\d?)+$/u;

/** The key without its trailing parenthesis: `概要(目的と内容)` → `概要`; `総費用(A)+(B)` → `総費用`. */
export function bareLabelKey(key: string): string {
  return key.replace(/(?:\([^()]*\)[+-])*\([^()]*\)$/u, '').replace(footnote, '');
}
