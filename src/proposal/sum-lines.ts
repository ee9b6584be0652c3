import type { FormLine } from '../layout/form-sheet/lines';
import type { CellHints } from './cell-hints';
import { formulaSums, type SummedRow } from './formula-sums';
import { identitiesOf, type Identity } from './identities';

interface Others {
  /** Sums of another kind, which go before those of rows below each other. */
  readonly found: readonly Identity[];
  /** Rows whose sum is stated otherwise. */
  readonly but: ReadonlySet<string>;
}

/** 関係 between rows of amounts: the sums that formulas of the form make, then others that hold on every card. */
export function sumLines(
  rows: readonly SummedRow[],
  tolerance: number,
  hints: CellHints,
  adopted: string,
  { found, but }: Others = { found: [], but: new Set() },
): readonly FormLine<'relations'>[] {
  const made = formulaSums(rows, hints, tolerance).filter(({ sum }) => !but.has(sum));
  const told = new Set([...but, ...made.map(({ sum }) => sum)]);
  const under = new Set(found.map(({ sum }) => sum));
  const held = [...found, ...identitiesOf(rows, tolerance).filter(({ sum }) => !under.has(sum))];
  return [
    ...made.map(({ of, sum }) => ({ relation: `${of}＝${sum}`, adopted, evidence: '様式の数式による合計です。' })),
    ...held
      .filter(({ sum }) => !told.has(sum))
      .map(({ terms, sum }) => ({
        relation: `${terms.join('＋')}＝${sum}`,
        adopted,
        evidence: '金額のあるすべての個票で成り立ちます。',
      })),
  ];
}
