import { cardKeys, isAmountRow, type CardKey } from '../../layout/card';
import type { Layout, LayoutItem } from '../../layout/layout';
import type { Cell } from '../../workbook/cell';
import { readers } from '../values/readers';
import { noContext } from '../values/reading';
import type { LocatedCard } from './card-slots';
import type { LabelLike } from './label-likes';

/** A label that most cards lack, and the label that stands in its place on them. */
export interface RenamedCardLabel {
  readonly name: CardKey;
  readonly likes: readonly LabelLike[];
}

/** A card's label, and how it is printed instead. */
export interface Respelling {
  readonly name: CardKey;
  readonly printed: string;
}

/** Of one card alone it cannot be told whether its form changed, or a label was typed over. */
const fewest = 2;

/** Built-in labels that stand under another name on most cards: one name for each, at its place among the others. */
export function renamedLabels(
  cards: readonly LocatedCard[],
  likes: ReadonlyMap<string, readonly LabelLike[]>,
  { forms }: Layout,
): RenamedCardLabel[] {
  if (likes.size === 0) return [];
  const form: Readonly<Record<CardKey, LayoutItem>> = forms.card;
  const lacking = cardKeys.filter((key) => !form[key].optional && !form[key].absent);
  const claims = lacking.flatMap((name) => {
    const without = cards.filter(({ label }) => !label[name]);
    if (without.length < fewest || without.length * 2 <= cards.length) return [];
    return [...likes].flatMap(([key, own]) => (takesPlaceOf(name, own, without) ? [{ name, key, likes: own }] : []));
  });
  return claims.filter(
    ({ name, key }) => claims.filter((other) => other.name === name || other.key === key).length === 1,
  );
}

/** Whether a text stands, on nearly all cards that lack a label, between that label's neighbours, beside such a value. */
function takesPlaceOf(name: CardKey, likes: readonly LabelLike[], without: readonly LocatedCard[]): boolean {
  const lacking = new Set(without);
  const fitting = likes.filter((like) => lacking.has(like.card) && standsAt(name, like) && holds(name, like.value));
  return fitting.length * 10 >= without.length * 9;
}

/**
 * Whether a text stands, as one reads, between the nearest labels that the form has before and behind a missing one.
 */
function standsAt(name: CardKey, { card, cell }: LabelLike): boolean {
  const place = cardKeys.indexOf(name);
  const before = cardKeys
    .slice(0, place)
    .reverse()
    .find((key) => card.label[key]);
  const behind = cardKeys.slice(place + 1).find((key) => card.label[key]);
  const isAfter = (key: CardKey | undefined) => {
    const hit = key && card.label[key];
    return !hit || hit.row < cell.row || (hit.row === cell.row && hit.column < cell.column);
  };
  if (!isAfter(before) || (behind !== undefined && isAfter(behind))) return false;
  const moneyUnit = card.label.moneyUnit;
  return !isAmountRow(name) || !moneyUnit || moneyUnit.column === cell.column;
}

const holds = (name: CardKey, value: Cell): boolean =>
  isAmountRow(name) ? readers.amount(value, noContext).state === 'read' : typeof value.value === 'string';

/**
 * The layout with these names as further spellings, in every form that has the same label: lists repeat the cards'
 * labels.
 */
export function withSpellings(layout: Layout, renamed: readonly Respelling[]): Layout {
  const spellings = new Map(renamed.map(({ name, printed }) => [layout.forms.card[name].label, printed]));
  const respelt = (item: LayoutItem): LayoutItem => {
    const printed = spellings.get(item.label);
    return printed === undefined ? item : { ...item, also: [...(item.also ?? []), printed] };
  };
  const forms = Object.entries<Readonly<Record<string, LayoutItem>>>(layout.forms).map(([id, form]) => [
    id,
    Object.fromEntries(Object.entries(form).map(([name, item]) => [name, respelt(item)])),
  ]);
  return { ...layout, forms: Object.fromEntries(forms) as Layout['forms'] };
}
