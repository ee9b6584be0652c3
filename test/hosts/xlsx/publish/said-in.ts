import type { Evaluation } from '../../../../src/model/evaluation';
import { isField } from '../../../../src/model/field';

/** What an evaluation says, whatever else stands in its workbook: its fields by their places and what was read. */
export function saidIn(evaluation: Evaluation): unknown {
  const { cards, kpis, measures, assessments, relatedProjects, finalEvaluation, list, policyArea, year } = evaluation;
  return plain({ cards, kpis, measures, assessments, relatedProjects, finalEvaluation, list, policyArea, year });
}

function plain(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (part instanceof Map) return [...part.values()].map(plain);
  if (Array.isArray(part)) return part.map(plain);
  if (isField(part)) {
    const { place, labelPlace, state, value, raw, format } = part;
    return { place, labelPlace, state, value, raw, format };
  }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, plain(value)]));
}
