import type { BusinessCard, CardDifference, MeasureHeading } from '../../model/evaluation';
import type { MissingLabel, RepeatedLabel } from '../../model/label-facts';
import { readDifferences } from '../cards/card-differences';
import type { LocatedCard } from '../cards/card-slots';
import { missingCardLabels, readCard, repeatedCardLabels } from '../cards/cards';
import { repeatedOwnLabels, type ReadCard } from '../cards/repeated-own-labels';
import { measureInName } from './measure-in-name';
import type { SheetParts } from './sheet-parts';
import { usualOffsets } from '../cards/usual-offsets';

/** The cards of all sheets, as they stand, and the headings they stand under. */
export interface CardsPart {
  readonly cards: readonly BusinessCard[];
  readonly headings: readonly MeasureHeading[];
  readonly missing: readonly MissingLabel[];
  readonly repeated: readonly RepeatedLabel[];
  readonly differences: readonly CardDifference[];
}

export function readCards(parts: readonly SheetParts[]): CardsPart {
  const usual = usualOffsets(parts.flatMap(({ cards }) => cards));
  const headings = new Set<MeasureHeading>();
  const repeated: RepeatedLabel[] = [];
  const all: ReadCard[] = [];
  const differences: CardDifference[] = [];
  const cards = parts.flatMap((part) => {
    const candidates = headingsOverCards(part);
    const sheetMeasure = measureInName(part.sheet.grid);
    let next = 0;
    return part.cards
      .map((card) => {
        while (next < candidates.length && (candidates[next]?.numberPlace.row ?? 0) <= topOf(card)) next += 1;
        const heading = candidates[next - 1] ?? null;
        if (heading) headings.add(heading);
        const read = readCard(card, usual, heading, sheetMeasure);
        repeated.push(...repeatedCardLabels(card, read));
        differences.push(...readDifferences(card, read));
        all.push({ located: card, card: read });
        return read;
      })
      .sort(fromTheTop);
  });
  const missing = parts.flatMap((part) => part.cards.flatMap((card) => missingCardLabels(card, usual)));
  repeated.push(...repeatedOwnLabels(all));
  return { cards, headings: [...headings], missing, repeated, differences };
}

/** Headings of a sheet that belong to no table, block or list. */
function headingsOverCards({ sheet, header, assessment, list, cards }: SheetParts): MeasureHeading[] {
  if (cards.length === 0) return [];
  return sheet.headings.filter(
    ({ numberPlace: { row } }) =>
      !header.rows.has(row) && !assessment.headingRows.has(row) && !list.headingRows.has(row),
  );
}

/** Row by row, as their 事業名 stand or are expected: a card that lacks that label still stands beside its neighbour. */
function fromTheTop(a: BusinessCard, b: BusinessCard): number {
  const [first, second] = [a, b].map(({ name }) => name.labelPlace ?? name.place);
  return (first?.row ?? 0) - (second?.row ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

const topOf = (card: LocatedCard): number => card.hits[0]?.row ?? 0;
