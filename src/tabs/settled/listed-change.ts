import type { BusinessCard, ListRow } from '../../model/evaluation';
import { fieldsIn, textOf, type Field } from '../../model/field';
import type { Finding } from '../../model/finding';
import { inOneLine } from '../../model/in-one-line';
import { groupLabel, plainName } from '../../model/names';
import type { Review } from '../../model/review';
import type { Place } from '../../workbook/cell';
import { placeKey } from '../../workbook/place-key';

/** What the list says of a project, and what it says there once it is built; both `''` where that cannot be told. */
export interface ListedChange {
  readonly before: string;
  readonly after: string;
}

/** Tells what a finding's place on the list becomes. `moved`: how a place is called once the list is built. */
export function listedChanges(
  before: Review,
  after: Review,
  moved: (place: Place) => Place,
): (finding: Finding) => ListedChange {
  const { evaluation, pairing } = before;
  const rows = evaluation.list?.rows ?? [];
  const listed = new Map<string, Listed>([
    ...rows.flatMap((row) => fieldsIn(row).map((field) => [placeKey(field.place), { row, field }] as const)),
    ...evaluation.listAmounts.map(({ row, amount }) => [placeKey(amount.place), { row, field: amount }] as const),
  ]);
  const unlisted = new Map(pairing.cardsAlone.map((card) => [placeKey(card.name.place), card]));
  const builtByCard = new Map(after.pairing.pairs.map(({ card, row }) => [placeKey(card.name.place), row]));
  const builtAlone = new Map(after.pairing.rowsAlone.map((row) => [aloneKey(row), row]));
  const builtOf = (card: BusinessCard) => builtByCard.get(placeKey(moved(card.name.place)));

  return ({ place, related }) => {
    const keys = [...(place ? [place] : []), ...related].map(placeKey);
    const [there] = keys.flatMap((key) => listed.get(key) ?? []);
    if (there) {
      const card = pairing.byRow.get(there.row)?.card;
      return changeOf(there, card ? builtOf(card) : builtAlone.get(aloneKey(there.row)));
    }
    const [card] = keys.flatMap((key) => unlisted.get(key) ?? []);
    const built = card && builtOf(card);
    return built ? { before: 'なし', after: shown(built.name) } : { before: '', after: '' };
  };
}

/** Of a cell that holds nothing. */
export const blank = '空欄';

/** A value of a row in the list. */
interface Listed {
  readonly row: ListRow;
  readonly field: Field<unknown>;
}

/** Where the value stays, its row has moved: then the numbers tell. */
function changeOf({ row, field }: Listed, built: ListRow | undefined): ListedChange {
  const then = built && fieldsIn(built).find(({ label }) => label === field.label);
  const values = { before: shown(field), after: then ? shown(then) : 'なし' };
  if (values.before !== values.after || !built) return values;
  return { before: numbered(row), after: numbered(built) };
}

const numbered = ({ number }: ListRow): string => `${number.label}${shown(number)}`;

const shown = (field: Field<unknown>): string => inOneLine(textOf(field).trim(), ' ') || blank;

/** A row without a card stays one. */
const aloneKey = (row: ListRow): string => `${groupLabel(row)} ${plainName(row.name)}`;
