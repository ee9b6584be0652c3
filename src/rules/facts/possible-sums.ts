import type { DirectionMeanings } from '../../model/direction';
import type { BusinessCard, TypedTotal } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import { comparableName, nameKey } from '../../model/names';
import { partitionPoint } from '../../model/partition-point';

/**
 * The sums that a typed total may be: with every project once, and as shown, with 再掲. Of a table of one project a row,
 * those of the rows that it may count, then those of all cards. None where an amount is lacking: other rules report that.
 * Linear in the cards for all totals of a table together, given from its top down.
 */
export function possibleSums(
  cards: readonly BusinessCard[],
  meanings: DirectionMeanings,
): (total: TypedTotal) => readonly number[] {
  const bySheet = groupBy(cards, ({ name }) => name.place.sheet);
  const byMeasure = groupBy(cards, ({ measure }) => measure);
  const inOrder = new Map(
    [...bySheet].map(([sheet, own]) => [sheet, [...own].sort((a, b) => a.area.top - b.area.top)]),
  );
  const begun = new Map<string, RunningSums>();
  const sums = (total: TypedTotal, own: readonly BusinessCard[], span: Span, of: string): number[] => {
    const { row, column } = total;
    const key = [of, row, column.year, span.top].join('\n');
    const known = begun.get(key);
    const running = known && known.bottom <= span.bottom ? known : new RunningSums(total, own, span.top, meanings);
    begun.set(key, running);
    return running.upTo(span.bottom, column.kind);
  };
  return (total) => {
    const { spans, measure, place } = total;
    const all = measure === null ? cards : (byMeasure.get(measure) ?? []);
    return [
      ...(spans ?? []).flatMap((span) => sums(total, inOrder.get(place.sheet) ?? [], span, `on ${place.sheet}`)),
      ...sums(total, all, { top: -Infinity, bottom: Infinity }, `of ${String(measure)}`),
    ];
  };
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

interface Sums {
  once: number;
  shown: number;
  isWhole: boolean;
}

/** Sums of an amount of one year, over the cards from a row on as far as they were asked for, by kind. */
class RunningSums {
  private readonly names = new Set<string>();
  private readonly byKind = new Map<string, Sums>();
  private next = 0;
  /** The last row that was asked for. */
  bottom = -Infinity;

  constructor(
    private readonly total: Pick<TypedTotal, 'row' | 'column'>,
    private readonly cards: readonly BusinessCard[],
    top: number,
    private readonly meanings: DirectionMeanings,
  ) {
    this.next = partitionPoint(cards, ({ area }) => area.top < top);
  }

  /** The sums of a kind; where none is named, of the only kind that the cards have of that year. */
  upTo(bottom: number, kind: string): number[] {
    this.bottom = bottom;
    for (let card = this.cards[this.next]; card && card.area.top <= bottom; card = this.cards[this.next]) {
      this.take(card);
      this.next += 1;
    }
    const [only = ''] = this.byKind.keys();
    const sums = this.byKind.get(kind !== '' || this.byKind.size !== 1 ? kind : only);
    return sums?.isWhole ? [sums.once, sums.shown] : [];
  }

  private take(card: BusinessCard): void {
    const { row, column } = this.total;
    const name = nameKey(card.name);
    const isAgain = card.relisted || this.names.has(name);
    this.names.add(name);
    for (const { heading, [row]: amount } of card.years) {
      if (heading.value?.year !== column.year) continue;
      const sums = this.byKind.get(heading.value.kind) ?? { once: 0, shown: 0, isWhole: true };
      this.byKind.set(heading.value.kind, sums);
      if (!amount.value && !(amount.state === 'blank' && mayLackAmounts(card, this.meanings))) sums.isWhole = false;
      sums.shown += amount.value?.thousandYen ?? 0;
      sums.once += isAgain ? 0 : (amount.value?.thousandYen ?? 0);
    }
  }
}

function mayLackAmounts({ direction }: BusinessCard, meanings: DirectionMeanings): boolean {
  const meaning = meanings.get(comparableName(direction.value ?? ''));
  return meaning === '新規' || meaning === '終了';
}
