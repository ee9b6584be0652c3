import { labelKey } from './spelling';
import type { OwnItem } from './own-item';

/**
 * The amounts that say where a project's money comes from: those that stand under 財源内訳. Of `財源内訳 > 特定財源` and
 * `特定財源 > 国庫支出金` the latter counts, since it is part of the former.
 */
export function sourcesAmong(own: readonly OwnItem[]): readonly OwnItem[] {
  const nested = own.filter(({ form, kind, under }) => form === 'card' && kind === 'amount' && isOfSources(under));
  const parents = new Set(nested.map(({ under }) => labelKey(under ?? '')));
  return nested.filter(({ label }) => !parents.has(labelKey(label)));
}

/** Items under 一般財源 are parts of it, and no further sources. */
const isOfSources = (under: string | null): boolean =>
  under !== null && under.includes('財源') && !under.includes('一般財源');
