import { isDifference, withoutUnit } from '../../layout/amount-kind';
import type { CardKey } from '../../layout/card';
import type { Layout } from '../../layout/layout';
import type { OwnItem } from '../../layout/own-item';
import { compact } from '../sheet/shown';
import { cardLabels } from './heading-part';
import { isAmount, itemOf } from './item-of';
import type { TableColumn } from './table-columns';

/**
 * The item whose amounts a column 増減 or 差引 compares: the one that is named with the word, over it or below it;
 * 'nearest' where none is. Null: the column holds no difference.
 */
export function comparedItem({ own, above }: TableColumn, layout: Layout): CardKey | OwnItem | 'nearest' | null {
  const parts = [own, ...above];
  const told = parts.map(({ text }) => restBesideDifference(text));
  const at = told.findIndex((rest) => rest !== null);
  // An item of 様式定義 is one, whatever its name says.
  if (at < 0 || (at === 0 && own.labels.length > 0)) return null;
  const rest = told[at] ?? '';
  if (rest !== '') {
    const named = itemOf(cardLabels(rest, layout), above);
    return isAmount(named) ? named : null;
  }
  const others = parts.filter((_, index) => index !== at);
  const items = others.map((part, index) => itemOf(part.labels, others.slice(index + 1)));
  return items.find((item) => isAmount(item)) ?? 'nearest';
}

/** The text without the word for a difference: 事業費増減額, 増減（事業費）→ 事業費; null where it has no such word. */
function restBesideDifference(text: string): string | null {
  const word = withoutUnit(compact(text));
  if (isDifference(word)) return '';
  const [, before, bracketed] =
    /^(.{2,}?)の?(?:比較)?(?:増減|差引き?|差額)額?$/u.exec(word) ??
    /^()(?:増減|差引き?|差額)額?\(([^()]+)\)$/u.exec(word) ??
    [];
  return (before === '' ? bracketed : before) ?? null;
}
