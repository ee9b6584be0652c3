import { noGaps, sumGaps } from '../../src/rollup/gaps';
import { builtInLayout } from '../../src/layout/layout';
import type { Evaluation } from '../../src/model/evaluation';
import { rollUpMeasures } from '../../src/rollup/measures';
import type { Project } from '../../src/rollup/project';

const project = (measure: number | null) =>
  ({
    card: { measure },
    amounts: { cost: [1], generalFunds: [2], labour: [3] },
    own: new Map(),
    gaps: noGaps,
  }) as unknown as Project;
const evaluation = (
  declared: readonly (readonly [number | null, string])[],
  headings: readonly (readonly [number | null, string])[] = [],
) =>
  ({
    measures: declared.map(([number, raw]) => ({ number: { value: number }, name: { raw } })),
    cardHeadings: headings.map(([number, name]) => ({ number, name })),
    layout: builtInLayout,
  }) as unknown as Evaluation;
const rolled = (...[of, measures]: [Evaluation, (number | null)[]]) =>
  rollUpMeasures(of, measures.map(project), 1).map(({ number, name, projects }) => [number, name, projects]);

describe('施策', () => {
  it("stand in the header's order, those without projects too", () => {
    expect(
      rolled(
        evaluation([
          [2, '経済'],
          [1, '産業'],
          [null, '?'],
        ]),
        [1, 1],
      ),
    ).toEqual([
      [2, '経済', 0],
      [1, '産業', 2],
    ]);
  });

  it('that only cards know stand behind, by number, and none last', () => {
    expect(rolled(evaluation([[2, '経済']]), [null, 9, 2, 4])).toEqual([
      [2, '経済', 1],
      [4, '', 1],
      [9, '', 1],
      [null, '', 1],
    ]);
  });

  it('are named by the header, else by a heading over their cards', () => {
    const headings = [
      [1, ''],
      [2, '別の名'],
      [1, '産業'],
      [1, '産業の二'],
    ] as const;
    expect(rolled(evaluation([[2, '経済']], headings), [1, 2])).toEqual([
      [2, '経済', 1],
      [1, '産業', 1],
    ]);
  });

  it('are summed', () => {
    const members = [project(1), project(1)];
    expect(rollUpMeasures(evaluation([[1, '産業']]), members, 1)).toEqual([
      {
        number: 1,
        label: '施策1',
        name: '産業',
        projects: 2,
        cost: [2],
        generalFunds: [4],
        labour: [6],
        own: new Map(),
        gaps: sumGaps([], 1),
        members,
      },
    ]);
  });
});
