import { adoptedMark, builtInLines, proposedMark } from '../layout/form-sheet/built-in-lines';
import type { FormLine, FormLines } from '../layout/form-sheet/lines';
import { keysOf } from '../layout/kinds';
import type { Review } from '../model/review';
import { amountSeries } from './amount-rows';
import { isBuiltInForm } from './built-in-form';
import { foreignForm } from './foreign/foreign-form';
import { identitiesOf } from './identities';
import { itemLines } from './item-lines';
import { settingLines } from './setting-lines';
import { sightingsIn } from './sightings';
import { yearLines } from './year-lines';

/**
 * A whole 様式定義 for a workbook or a blank form: known labels as they stand, near spellings and new names of built-in
 * items, what else is printed as items of the office's own, its year columns, its unit, and sums that hold on every card.
 * `inForce`: whether what differs from the built-in layout holds at once; else it waits for ○. Null where the workbook has
 * nothing that looks like a form of projects.
 */
export function proposeForm({ snapshot, evaluation }: Looked, inForce: boolean): FormLines | null {
  const adopted = inForce ? adoptedMark : proposedMark;
  return isBuiltInForm(evaluation) ? builtInForm({ snapshot, evaluation }, adopted) : foreignForm(snapshot, adopted);
}

type Looked = Pick<Review, 'snapshot' | 'evaluation'>;

/** The proposal for the built-in form, changed or not, as the built-in layout read it. */
function builtInForm({ snapshot, evaluation }: Looked, adopted: string): FormLines {
  const sightings = sightingsIn(snapshot, evaluation);
  const rows = amountSeries(evaluation, sightings.found).filter(({ name }) => !operators.test(name));
  // An amount is off by no more than 1 in the form's unit, and by no more than 1 千円.
  const factors = evaluation.cards.map(({ moneyUnit }) => moneyUnit.value?.factor ?? 1);
  const sums = identitiesOf(rows, Math.min(1, ...factors));
  return {
    ...builtInLines(),
    items: itemLines(sightings, evaluation.renamedLabels, adopted),
    years: yearLines(evaluation, adopted),
    relations: sums.map(({ terms, sum }) => ({
      relation: `${terms.join('＋')}＝${sum}`,
      adopted,
      evidence: '金額のあるすべての個票で成り立ちます。',
    })),
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
