/** A row of amounts: its values, card by card and year by year; null where it holds none. In 千円, or all in one other unit. */
export interface AmountSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A row that is the sum of others that stand below each other. */
export interface Identity {
  readonly terms: readonly string[];
  readonly sum: string;
}

/** A sum that holds for fewer amounts may be chance. */
const fewest = 4;

/**
 * The sums that hold on every card and in every year: of a run of rows below each other, and the row that they make, in
 * the order of the form. For each row that is a sum, the longest run. Every term is some amount on some card.
 * `tolerance`: by how much a sum may be off, since its terms were rounded.
 */
export function identitiesOf(rows: readonly AmountSeries[], tolerance: number): Identity[] {
  return rows.flatMap(({ name, values }, sum): Identity[] => {
    let longest: Identity | null = null;
    for (let from = 0; from < rows.length; from += 1) {
      const total: (number | null)[] = values.map(() => null);
      for (let to = from; to < rows.length && to !== sum; to += 1) {
        const term = rows[to];
        if (!term?.values.some((value) => value !== null && value !== 0)) break;
        term.values.forEach((value, index) => {
          if (value !== null) total[index] = (total[index] ?? 0) + value;
        });
        const terms = rows.slice(from, to + 1).map((one) => one.name);
        if (terms.length > 1 && terms.length > (longest?.terms.length ?? 0) && isEqual(total, values, tolerance))
          longest = { terms, sum: name };
      }
    }
    return longest ? [longest] : [];
  });
}

/** The sums of all that stands under one label: within it, a row that the others make, or else one of `rows` that all make. */
export function sumsUnderParents(
  children: readonly AmountSeries[],
  rows: readonly AmountSeries[],
  tolerance: number,
): Identity[] {
  const found = [...rows]
    .sort((a, b) => Number(isTotal(b)) - Number(isTotal(a)))
    .find((sum) => {
      const terms = children.filter((one) => one !== sum);
      return terms.length > 1 && isEqual(totalOf(terms, sum.values.length), sum.values, tolerance);
    });
  return found ? [{ terms: children.filter((one) => one !== found).map(({ name }) => name), sum: found.name }] : [];
}

const isTotal = ({ name }: AmountSeries): boolean => /計$|総額$/u.test(name);

function totalOf(terms: readonly AmountSeries[], count: number): (number | null)[] {
  return Array.from({ length: count }, (_, index) =>
    terms.reduce<number | null>((total, { values }) => {
      const value = values[index] ?? null;
      return value === null ? total : (total ?? 0) + value;
    }, null),
  );
}

/**
 * Whether a row is the sum of others. Blanks are 0, unless all terms are blank; a sum of too few amounts may be chance.
 */
function isEqual(total: AmountSeries['values'], values: AmountSeries['values'], tolerance: number): boolean {
  let compared = 0;
  return (
    total.every((one, index) => {
      const other = values[index] ?? 0;
      if (one !== null && other !== 0) compared += 1;
      return one === null || Math.abs(one - other) <= tolerance;
    }) && compared >= fewest
  );
}
