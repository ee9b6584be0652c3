import { keysOf } from '../layout/kinds';
import { assessmentForm, measureForm, relatedForm, sections } from '../layout/sections';
import type { Assessment, Evaluation, Measure } from '../model/evaluation';
import { fiscalYearName } from '../model/fiscal-year';
import type { Kpi } from '../model/kpi';
import { kpiName, measureLabel, relatedName } from '../model/names';
import { ownItemName } from '../layout/own-item';
import { stated, type Owner, type StatedValue } from './stated-value';

/** What the sections say besides list and cards. `keyOfKpi`: a KPI's in both files. */
export function statedInSections(evaluation: Evaluation, keyOfKpi: (kpi: Kpi) => string): StatedValue[] {
  const { policyArea, measures, kpis, assessments, relatedProjects, finalEvaluation, ownValues } = evaluation;
  const header: Owner = { key: 'header', place: sections.header.name, project: '' };
  const final: Owner = { key: 'final', place: sections.final.name, project: '' };
  const ofArea = policyArea ? [policyArea.number, policyArea.name, policyArea.goal, policyArea.vision] : [];
  return [
    ...ofArea.flatMap((field, at) => (field ? stated({ ...header, key: `header/${String(at)}` }, field) : [])),
    ...measures.flatMap((measure) => statedOfMeasure(measure, evaluation)),
    ...kpis.flatMap((kpi) => statedOfKpi(kpi, keyOfKpi(kpi))),
    ...assessments.flatMap((one) => statedOfAssessment(one, evaluation)),
    ...relatedProjects.flatMap((one, at) => {
      const owner: Owner = { key: `related/${String(at)}`, place: sections.related.name, project: relatedName(one) };
      return keysOf(relatedForm).map((key) => stated(owner, one[key]));
    }),
    ...(finalEvaluation ? [stated(final, finalEvaluation)] : []),
    ...ownValues.map(({ item, owner, field }) =>
      stated({ key: `own/${owner}`, place: owner, project: '' }, field, ownItemName(item), item.internal),
    ),
  ];
}

function statedOfMeasure(measure: Measure, { layout }: Evaluation): StatedValue[] {
  const project = measureLabel(measure.number.value, layout);
  const owner: Owner = { key: `measure/${project}`, place: sections.header.name, project };
  return keysOf(measureForm).map((key) => stated(owner, measure[key]));
}

function statedOfKpi(kpi: Kpi, key: string): StatedValue[] {
  const owner: Owner = { key: `kpi/${key}`, place: sections.progress.name, project: kpiName(kpi) };
  return [
    ...[kpi.name, kpi.unit, kpi.description, kpi.final, kpi.verification].map((field) => stated(owner, field)),
    ...kpi.years.flatMap(({ year, target, actual }) => {
      const of = year.value === null ? '' : `${fiscalYearName(year.value)} `;
      return [target, actual].map((field) => stated(owner, field, `${of}${field.label}`));
    }),
    ...kpi.ratings.map(({ field, at }) => stated(owner, field, `${field.label}${at === null ? '' : String(at + 1)}`)),
  ];
}

function statedOfAssessment(one: Assessment, { layout }: Evaluation): StatedValue[] {
  const project = one.heading === null ? '' : `${measureLabel(one.heading.number, layout)} ${one.heading.name}`.trim();
  const key = `assessment/${String(one.heading?.number)}`;
  const owner: Owner = { key, place: sections.assessment.name, project };
  return keysOf(assessmentForm).map((item) => stated(owner, one[item]));
}
