import type { BusinessCard, ListRow } from '../../model/evaluation';
import type { Field } from '../../model/field';
import type { Summable } from '../../model/review';
import { isEmpty, isUnfilled, writtenFields } from '../../model/unfilled';

/** A card that nobody has begun to fill in. */
export interface UnfilledCard {
  readonly card: BusinessCard;
  /** The first value that is to be filled in. */
  readonly first: Field<unknown>;
  /** The listed projects without a card of which this may be the card; none where it bears a name. */
  readonly mayBe: readonly ListRow[];
}

export function unfilledCards({ evaluation, pairing }: Summable): UnfilledCard[] {
  return evaluation.cards.filter(isUnfilled).map((card) => ({
    card,
    first: [card.name, ...writtenFields(card)].find(isEmpty) ?? card.name,
    mayBe: card.name.state === 'read' ? [] : rowsWithoutCard(card, pairing.rowsAlone),
  }));
}

/** The listed project that an unnamed card's number tells; else all of its 施策 that have no card. */
function rowsWithoutCard({ measure, number }: BusinessCard, rowsAlone: readonly ListRow[]): readonly ListRow[] {
  const rows = rowsAlone.filter((row) => row.measure === measure && row.name.state === 'read' && !row.relisted);
  const numbered = rows.filter((row) => row.number.value !== null && row.number.value === number.value);
  return numbered.length > 0 ? numbered : rows;
}
