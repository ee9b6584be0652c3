import type { Amount, YearColumn } from '../../layout/kinds';
import type { CardDifference } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { isSameButRounded } from '../../model/rounding';

/** Which of a row's amounts a column of differences compares: `minuend` less `subtrahend`, by year column. */
interface Custom {
  readonly minuend: number;
  readonly subtrahend: number;
}

/** A typed figure, and the two amounts that it is to be the difference of. */
export interface ComparedDifference {
  readonly difference: CardDifference;
  readonly minuend: DatedAmount;
  readonly subtrahend: DatedAmount;
  /** The difference that should stand there, in 千円. */
  readonly wanted: number;
}

interface DatedAmount {
  readonly amount: Field<Amount>;
  readonly heading: Field<YearColumn>;
  readonly thousandYen: number;
}

/**
 * Typed figures that are not the difference that they should be: that of the two year columns for which most figures at
 * the same place in the workbook are right; else that of the two columns before them, the later less the earlier.
 */
export function wrongDifferences(differences: readonly CardDifference[]): ComparedDifference[] {
  const typed = differences.filter(({ figure }) => figure.value !== null && !figure.value.dash && !figure.formula);
  const alike = groupBy(typed, ({ amounts, behind }) => `${String(amounts.length)} ${String(behind)}`);
  return [...alike.values()].flatMap((own) => {
    const custom = customOf(own);
    return custom ? own.flatMap((one) => compared(one, custom) ?? []).filter((one) => !isRight(one)) : [];
  });
}

/** Null where fewer than two columns stand before them, and nothing else tells what is compared. */
function customOf(differences: readonly CardDifference[]): Custom | null {
  const [first] = differences;
  if (!first) return null;
  const { amounts, behind } = first;
  const usual = behind < 2 ? null : { minuend: behind - 1, subtrahend: behind - 2 };
  const columns = amounts.map((_, index) => index);
  const customs = columns.flatMap((minuend) =>
    columns.flatMap((subtrahend) => (minuend === subtrahend ? [] : [{ minuend, subtrahend }])),
  );
  const rightBy = (custom: Custom | null): number =>
    custom ? differences.flatMap((one) => compared(one, custom) ?? []).filter(isRight).length : 0;
  const [best = null] = customs.map((custom) => ({ custom, right: rightBy(custom) })).sort((a, b) => b.right - a.right);
  return best && best.right * 2 > differences.length && best.right > rightBy(usual) ? best.custom : usual;
}

/** Null where an amount is lacking, which other rules report. */
function compared(difference: CardDifference, custom: Custom): ComparedDifference | null {
  const minuend = amountIn(difference, custom.minuend);
  const subtrahend = amountIn(difference, custom.subtrahend);
  return (
    minuend && subtrahend && { difference, minuend, subtrahend, wanted: minuend.thousandYen - subtrahend.thousandYen }
  );
}

function amountIn({ amounts, card }: CardDifference, column: number): DatedAmount | null {
  const [amount, year] = [amounts[column], card.years[column]];
  return amount?.value && year ? { amount, heading: year.heading, thousandYen: amount.value.thousandYen } : null;
}

const isRight = ({ difference: { figure }, wanted }: ComparedDifference): boolean =>
  isSameButRounded(figure.value?.thousandYen ?? 0, wanted);
