import type { Evaluation } from '../../src/model/evaluation';
import { isField } from '../../src/model/field';

/** What an evaluation says, without where it says so: fields as their values, places and spelling left out. */
export function meaningOf(evaluation: Evaluation): unknown {
  const { policyArea, year, measures, kpis, assessments, relatedProjects, finalEvaluation, list, cards } = evaluation;
  return {
    policyArea: valuesOf(policyArea),
    year,
    measures: measures.map(valuesOf),
    kpis: kpis.map(valuesOf),
    assessments: assessments.map(valuesOf),
    relatedProjects: relatedProjects.map(valuesOf),
    finalEvaluation: valuesOf(finalEvaluation),
    list: list && { rows: list.rows.map(valuesOf), headings: list.headings.map(valuesOf), legend: list.legend.length },
    cards: cards.map((card) => valuesOf({ ...card, heading: null })),
    missingLabels: evaluation.missingLabels.map(({ form, label }) => `${form} ${label}`),
    errorCells: evaluation.errorCells.map(({ error }) => error),
  };
}

const whereabouts = new Set([
  'place',
  'labelPlace',
  'numberPlace',
  'text',
  'slots',
  'area',
  'factor',
  'dash',
  'moneyUnit',
]);

function valuesOf(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(valuesOf);
  if (isField(part)) return part.state === 'read' ? valuesOf(part.value) : part.state;
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => (whereabouts.has(name) ? [] : [[name, valuesOf(value)]])),
  );
}
