import type { Layout } from '../../layout/layout';
import { readCards, type CardsPart } from './read-cards';
import { readRows } from './read-rows';
import type { SheetParts } from './sheet-parts';

/** The cards of all sheets, whichever shape the layout gives them. */
export const cardsOf = (parts: readonly SheetParts[], { cardShape }: Layout): CardsPart =>
  cardShape === 'row' ? readRows(parts) : readCards(parts);
