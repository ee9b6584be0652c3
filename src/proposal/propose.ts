import { adoptedMark, builtInLines, proposedMark } from '../layout/form-sheet/built-in-lines';
import type { FormLine, FormLines } from '../layout/form-sheet/lines';
import { keysOf } from '../layout/kinds';
import type { Review } from '../model/review';
import { ownKinds } from '../layout/own-item';
import { amountSeries } from './amount-rows';
import { isBuiltInForm } from './built-in-form';
import { type CellHints } from './cell-hints';
import { foreignForm } from './foreign/foreign-form';
import { itemLines } from './item-lines';
import { sumLines } from './sum-lines';
import { settingLines } from './setting-lines';
import { sightingsIn } from './sightings';
import { yearLines } from './year-lines';

/**
 * A whole 様式定義 for a workbook or a blank form: known labels as they stand, near spellings and new names of built-in
 * items, what else is printed as items of the office's own, its year columns, its unit, and sums that hold on every card.
 * `inForce`: whether what differs from the built-in layout holds at once; else it waits for ○. Null where the workbook has
 * nothing that looks like a form of projects. `hints`: what cells tell, filled in or not.
 */
export function proposeForm({ snapshot, evaluation }: Looked, inForce: boolean, hints: CellHints): FormLines | null {
  const adopted = inForce ? adoptedMark : proposedMark;
  return isBuiltInForm(evaluation)
    ? builtInForm({ snapshot, evaluation }, adopted, hints)
    : foreignForm(snapshot, adopted, hints);
}

type Looked = Pick<Review, 'snapshot' | 'evaluation'>;

/** The proposal for the built-in form, changed or not, as the built-in layout read it. */
function builtInForm({ snapshot, evaluation }: Looked, adopted: string, hints: CellHints): FormLines {
  const sightings = sightingsIn(snapshot, evaluation);
  const items = itemLines(sightings, evaluation.renamedLabels, adopted, hints);
  const others = items.filter(({ standard, kind }) => standard === undefined && kind !== ownKinds.amount);
  const rows = amountSeries(evaluation, sightings.found).filter(
    ({ name }) => !operators.test(name) && !others.some((item) => item.name === name),
  );
  // An amount is off by no more than 1 in the form's unit, and by no more than 1 千円.
  const factors = evaluation.cards.map(({ moneyUnit }) => moneyUnit.value?.factor ?? 1);
  const tolerance = Math.min(1, ...factors);
  return {
    ...builtInLines(),
    items,
    years: yearLines(evaluation, adopted),
    relations: sumLines(rows, tolerance, hints, adopted),
    settings: settingLines(evaluation, adopted),
  };
}

/** A row whose name bears one of these cannot be named in a relation. */
const operators = /[＋+－−＝=≦≧-]/u;

/** How many lines are proposals, in force or not. */
export const proposalsIn = (lines: FormLines): number =>
  keysOf(lines)
    .flatMap((table): readonly FormLine<'items'>[] => lines[table])
    .filter(({ adopted }) => adopted !== undefined).length;
