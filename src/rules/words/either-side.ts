import type { Field } from '../../model/field';
import { textOf } from '../../model/field';
import type { Fix, FixSide } from '../../model/finding';
import { shorten } from './quote';
import { replace } from './replace';
import { isSpoilt } from './spoilt';

/** What a field's cell is to hold so that it agrees with the other place; null where that cannot be said. */
export interface Agreement {
  readonly field: Field<unknown>;
  readonly value: string | null;
}

/**
 * The two ways out where list and card disagree. A side is not offered that would type over a formula, or a spoilt text over
 * one that is not.
 */
export function eitherSide(row: Agreement, card: Agreement): { readonly fix?: Fix } {
  const sides = [side('list', '一覧に合わせる', row, card), side('card', '個票に合わせる', card, row)];
  const offered = sides.filter((one) => one !== null);
  return offered.length === 0 ? {} : { fix: { type: 'choice', sides: offered } };
}

function side(name: FixSide['side'], label: string, kept: Agreement, changed: Agreement): FixSide | null {
  const spreads = isSpoilt(changed.value ?? '') && !isSpoilt(textOf(changed.field));
  const edit = changed.value === null || spreads ? null : replace(changed.field, changed.value);
  return edit && { side: name, label: `${label}（${shorten(textOf(kept.field))}）`, edits: [edit] };
}
