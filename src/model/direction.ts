import type { DirectionMeaning, Layout } from '../layout/layout';
import { directionMeanings, directions } from '../layout/vocabulary';
import type { Field } from './field';
import { comparableName } from './names';
import type { Settings } from './settings';

/**
 * The meanings of directions, by the word without width and spaces. Words that mean nothing to the rules are left out.
 */
export type DirectionMeanings = ReadonlyMap<string, DirectionMeaning>;

/** 様式定義's meanings, and those of the usual words that it does not speak of. */
export const meaningsOf = (layout: Layout): DirectionMeanings =>
  new Map(
    [...Object.entries(directionMeanings), ...layout.directionMeanings].map(([word, meaning]) => [
      comparableName(word),
      meaning,
    ]),
  );

/** The choices of 次年度方針 as the office writes them, 様式定義's before the settings'; null: it has listed none. */
export function listedDirections({ forms }: Layout, settings: Settings): readonly string[] | null {
  return forms.card.direction.choices ?? forms.list.direction.choices ?? settings.directions;
}

/** The choices of 次年度方針: the office's, else the usual ones, and whatever 様式定義 gives a meaning to. */
export const choicesOfDirection = (layout: Layout, settings: Settings): readonly string[] => [
  ...new Set([...(listedDirections(layout, settings) ?? directions), ...layout.directionMeanings.keys()]),
];

/** These choices without width and spaces. */
export const knownDirections = (layout: Layout, settings: Settings): ReadonlySet<string> =>
  new Set(choicesOfDirection(layout, settings).map(comparableName));

/** A field's 次年度方針 without width and spaces; null where that is none of the known choices. */
export function knownDirection({ value }: Field<string>, known: ReadonlySet<string>): string | null {
  if (value === null) return null;
  if (known.has(value)) return value;
  const direction = comparableName(value);
  return known.has(direction) ? direction : null;
}

/**
 * Whether a project states an amount so many years after the evaluated one (null: that year is not known): one that ends
 * none of next year, a new one none before it.
 */
export function isDue(meaning: DirectionMeaning | undefined, yearsAhead: number | null): boolean {
  if (meaning === '終了') return yearsAhead !== null && yearsAhead <= 0;
  return meaning !== '新規' || (yearsAhead !== null && yearsAhead >= 1);
}
