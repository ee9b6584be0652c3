import { disputedMark } from '../layout/vocabulary';
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
    const heading = evaluation.list?.headings.find(({ number, name }) => number === measure.number && name !== '');
    const name = heading?.name ?? measure.name;
    return { ...measure, name: disputed.has(measure.label) ? name + disputedMark : name };
  });
}
