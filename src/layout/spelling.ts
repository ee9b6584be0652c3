import { withoutSpaces } from './unseen';

/**
 * The key by which labels are compared. Labels are the same though they differ in width (（） and ()), spaces, line
 * breaks, the signs between their words (・ ／ 、), markup left by a web form, leading marks of a list (■ ①), brackets
 * around the whole (【事業名】), or a footnote's mark at the end (※1).
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
