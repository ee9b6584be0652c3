/**
 * What two spellings of a label have in common: width (／ and /, ・ and ･, （） and ()), spaces, line breaks,
 * markup left by a web form, and the leading marks of a list do not tell labels apart.
 */
export function labelKey(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .normalize('NFKC')
    .replace(/[\s\u200b]+/gu, '')
    .replace(/^[■□●○◆◇▼▽・※*]+/u, '')
    .replace(/[‐‑–—―−]/gu, '-')
    .replace(/[:※*]+$/u, '');
}

/** The key without its trailing parenthesis: `概要(目的と内容)` → `概要`. */
export function bareLabelKey(key: string): string {
  return key.replace(/\([^()]*\)$/u, '');
}
