import { builtInItems } from '../layout/form-sheet/built-in-lines';
import type { FormLine } from '../layout/form-sheet/lines';
import type { RenamedLabel } from '../model/label-facts';
import { formWords } from '../model/form-words';

/** The lines by which a built-in item is called otherwise. A list may print the card's new name or its old one. */
export function renamedLines({ form, label, printed }: RenamedLabel, adopted: string): readonly FormLine<'items'>[] {
  const own = { place: formWords[form].place, standard: label, name: printed, adopted };
  const repeats = form === 'card' && standardsOf('一覧').includes(label);
  const list = repeats ? [{ place: '一覧', standard: label, also: printed, adopted }] : [];
  return [own, ...list];
}

/** The built-in items of a place, by their standard names. */
export const standardsOf = (place: string): string[] =>
  builtInItems().flatMap(({ line, of }) => (of && line.place === place ? (line.standard ?? []) : []));
