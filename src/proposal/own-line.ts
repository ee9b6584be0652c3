import type { FormLine } from '../layout/form-sheet/lines';
import { formWords } from '../model/form-words';
import { ownKinds, type OwnKind } from '../layout/own-item';
import type { CellHints } from './cell-hints';
import type { FoundItem } from './found-items';
import { ownKind } from './own-kind';

/** A found label as an item of the office's own, its kind, choices and sum by what stands there and what its cell tells. `adopted`: ○ or ×. */
export function ownLine(
  { label: { form, label, bearing, forms: all, example, values }, entry, isByYear }: FoundItem,
  adopted: string,
  hints: CellHints,
): FormLine<'items'> {
  const { kind, choices } = ownKind(label, values.flat(), isByYear, entry && hints(entry));
  // Only the card's items are summed.
  const sum = form === 'card' ? sumOf(kind) : undefined;
  return {
    place: formWords[form].place,
    name: label,
    kind: ownKinds[kind],
    ...(choices.length > 0 ? { choices: choices.join('、') } : {}),
    ...(sum === undefined ? {} : { sum }),
    adopted,
    evidence:
      form === 'card' ? onCards(bearing, all, example) : evidenceOf(formWords[form].share(bearing, all), example),
  };
}

/** 集計 of an item of a kind, where it is summed by itself. */
export const sumOf = (kind: OwnKind): string | undefined =>
  kind === 'amount' ? '合計' : kind === 'choice' || kind === 'mark' ? '区分別' : undefined;

/** `27枚中27枚、例：継続`. */
export const onCards = (count: number, forms: number, example: string): string =>
  evidenceOf(`${String(forms)}枚中${String(count)}枚`, example);

function evidenceOf(share: string, example: string): string {
  const shown = example.replace(/\s+/gu, ' ').trim();
  const cut = shown.length > 20 ? `${shown.slice(0, 20)}…` : shown;
  return `${share}${cut === '' ? '' : `、例：${cut}`}`;
}
