import type { Evaluation } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import { groupLabel, measureLabel, measureName } from '../model/names';
import type { Group } from './amounts';
import { groupOf } from './group';
import type { Project } from './project';

/** A 施策's sums, which include projects that are shown once more. */
export interface MeasureRollup extends Group {
  readonly members: readonly Project[];
  /** Null for cards that stand under no 施策. */
  readonly number: number | null;
  /** As staff name it: 施策1; 全事業 where the office has none. */
  readonly label: string;
  /** Its name in the header's table, else in the heading over its cards. */
  readonly name: string;
}

/** The header's 施策 in its order, then those that only cards know, then cards without one. */
export function rollUpMeasures(evaluation: Evaluation, projects: readonly Project[], columns: number): MeasureRollup[] {
  const declared = evaluation.measures.flatMap(({ number }) => number.value ?? []);
  const own = groupBy(projects, ({ card }) => card.measure);
  const met = [...own.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return [...new Set<number | null>([...declared, ...met])].map((number) => {
    const members = own.get(number) ?? [];
    const name = measureName(evaluation, number) || headingName(evaluation, number);
    const label = members[0] ? groupLabel(members[0].card) : measureLabel(number, evaluation.layout);
    return { number, label, name, ...groupOf(members, columns), members };
  });
}

const headingName = ({ cardHeadings }: Evaluation, number: number | null): string =>
  cardHeadings.find((heading) => heading.number === number && heading.name !== '')?.name ?? '';
