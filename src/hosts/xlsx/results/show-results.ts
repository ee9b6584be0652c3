import { isCellError } from '../../../workbook/cell';
import type { WritePlan } from '../../../workbook/plan';
import type { Draft } from '../graft/draft';
import { splice, type Change } from '../graft/splice';
import type { Limits } from '../limits';
import { readWorkbookPart } from '../workbook-part';
import { untold } from './operations';
import { mayHoldFormulas } from './formula-cells';
import { Outcomes } from './outcomes';
import type { Outcome, Slot } from './sheet-slots';
import { withResult } from './with-result';

/** Gives the formulas that follow from what a plan changed the results that they show now, as far as these can be told. */
export function showResults(draft: Draft, plan: WritePlan, limits: Limits): void {
  if (plan.untold === undefined) return;
  const unless = plan.untold === 'blank' ? '' : null;
  const workbook = readWorkbookPart(draft);
  const outcomes = new Outcomes(draft, workbook, plan, limits);
  const withFormulas = workbook.sheets.filter(({ part }) => mayHoldFormulas(draft.text(part) ?? ''));
  const sheets = withFormulas.map(({ name, part }) => {
    const sheet = outcomes.sheet(name);
    const changes = [...(sheet?.all() ?? [])].flatMap((slot): Change[] => {
      if (!sheet || !slot.formula) return [];
      const result = resultOf(slot, outcomes.of(slot, name), unless);
      return result === undefined ? [] : [withResult(sheet.xml, slot.formula, result)];
    });
    return { part, xml: sheet?.xml ?? '', changes };
  });
  // Only once all are looked at: one formula follows from another.
  for (const { part, xml, changes } of sheets) if (changes.length > 0) draft.put(part, splice(xml, changes));
}

/** What is to be stored of a formula: null: nothing; undefined: what is stored already. */
function resultOf({ value: stored }: Slot, { follows, value }: Outcome, unless: '' | null) {
  if (!follows) return undefined;
  if (value !== untold && isCellError(value) && isCellError(stored)) return undefined;
  const result = value === untold || isCellError(value) ? unless : (value ?? '');
  return result === stored || (result === '' && stored === null) ? undefined : result;
}
