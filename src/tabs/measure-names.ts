import { disputedMark } from '../layout/vocabulary';
import type { Evaluation } from '../model/evaluation';
import type { Review } from '../model/review';
import type { MeasureRollup } from '../rollup/measures';

/**
 * The 施策 as all tabs name them: by the heading that the list bears, so that building settles nothing, else as they are
 * summed up. Marked while the workbook names them in several ways.
 */
export function namedAlike(measures: readonly MeasureRollup[], { evaluation, findings }: Review): MeasureRollup[] {
  const disputed = new Set(
    findings.flatMap(({ rule, owner, accepted }) => (rule === 'measure-name-differs' && !accepted ? owner : [])),
  );
  return measures.map((measure) => {
    const name = listedName(evaluation, measure.number) ?? measure.name;
    return { ...measure, name: disputed.has(measure.label) ? name + disputedMark : name };
  });
}

/** A 施策's name by the heading that the list bears. */
export const listedName = ({ list }: Evaluation, measure: number | null): string | undefined =>
  list?.headings.find(({ number, name }) => number === measure && name !== '')?.name;
