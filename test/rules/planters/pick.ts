import type { CardData, EvaluationData } from '../../../samples/evaluation-data';
import type { Random } from '../../workbooks/random';

export interface PickedCard {
  readonly card: CardData;
  readonly measure: number;
  /** Its place under its measure, from 0. */
  readonly at: number;
  /** As the items' keys name it: `1-3`. */
  readonly id: string;
}

/** All cards but those of projects that are shown twice. */
export function plainCards(data: EvaluationData): PickedCard[] {
  const relisted = data.cardGroups.flatMap(({ cards }) =>
    cards.flatMap(({ name }) => /^(.*)（再掲）$/u.exec(String(name))?.[1] ?? []),
  );
  return data.cardGroups.flatMap(({ measure, cards }) =>
    cards
      .map((card, at) => ({ card, measure, at, id: `${measure}-${at + 1}` }))
      .filter(({ card }) => !/（再掲）$/u.test(String(card.name)) && !relisted.includes(String(card.name))),
  );
}

/** One of the cards that suit; null where none does. */
export function pickCard(
  data: EvaluationData,
  random: Random,
  suits: (picked: PickedCard) => boolean = () => true,
): PickedCard | null {
  const suiting = plainCards(data).filter(suits);
  return suiting.length === 0 ? null : random.pick(suiting);
}

/** Whether a card bears an amount in each of its six cells, and goes on next year. */
export const goesOn = ({ card }: PickedCard): boolean => card.direction === '継続';

/** Of all cards: `1-3`. */
export const cardIds = ({ cardGroups }: EvaluationData): string[] =>
  cardGroups.flatMap(({ measure, cards }) => cards.map((_, at) => `${String(measure)}-${String(at + 1)}`));
