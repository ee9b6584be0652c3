import { cardForm } from '../layout/card';
import type { FormDeclaration, ValueKind } from '../layout/kinds';
import { listForm } from '../layout/list';
import { assessmentForm, kpiForm, kpiGrid, measureForm, relatedForm } from '../layout/sections';
import type { Evaluation, Kpi } from '../model/evaluation';
import { textOf, type Field } from '../model/field';
import { kpiName, measureLabel, projectName } from '../model/names';
import { once } from '../model/once';

/** A field, what it is declared to hold, and whom it is about. */
export interface OwnedField {
  readonly field: Field<unknown>;
  readonly kind: ValueKind;
  readonly owner: string;
}

/** Every value of an evaluation, section by section. */
export const everyField = once((evaluation: Evaluation): readonly OwnedField[] => [...fieldsOf(evaluation)]);

function* fieldsOf(evaluation: Evaluation): Iterable<OwnedField> {
  const { policyArea, measures, assessments, relatedProjects, finalEvaluation, list, cards } = evaluation;
  if (policyArea) {
    for (const field of [policyArea.number, policyArea.name, policyArea.goal]) if (field) yield one(field, 'text');
    if (policyArea.vision) yield one(policyArea.vision, 'longText');
  }
  for (const measure of measures) yield* declared(measureForm, measure, measureLabel(measure.number.value));
  for (const kpi of evaluation.kpis) yield* ofKpi(kpi);
  for (const one of assessments) yield* declared(assessmentForm, one, measureLabel(one.heading?.number ?? null));
  for (const related of relatedProjects) yield* declared(relatedForm, related, `関連事業 ${textOf(related.name)}`);
  if (finalEvaluation) yield one(finalEvaluation, 'longText');
  for (const row of list?.rows ?? []) yield* declared(listForm, row, projectName(row));
  for (const card of cards) {
    const owner = projectName(card);
    yield one(card.number, 'integer', owner);
    for (const column of card.columns) yield one(column, 'yearColumn', owner);
    yield* declared(cardForm, card, owner);
  }
}

function* ofKpi(kpi: Kpi): Iterable<OwnedField> {
  const owner = kpiName(kpi);
  yield one(kpi.number, 'integer', owner);
  yield* declared(kpiForm, kpi, owner);
  for (const { year, target, actual } of kpi.years) {
    yield one(year, kpiGrid.years.kind, owner);
    yield one(target, kpiGrid.target.kind, owner);
    yield one(actual, kpiGrid.actual.kind, owner);
  }
  yield one(kpi.final, kpiGrid.final.kind, owner);
  yield one(kpi.verification, kpiGrid.verification.kind, owner);
}

const one = (field: Field<unknown>, kind: ValueKind, owner = ''): OwnedField => ({ field, kind, owner });

function* declared<F extends FormDeclaration>(
  form: F,
  values: { readonly [K in keyof F]: Field<unknown> | readonly Field<unknown>[] },
  owner: string,
): Iterable<OwnedField> {
  for (const key in form) {
    const label = form[key];
    if (!label) continue;
    const value: Field<unknown> | readonly Field<unknown>[] = values[key];
    for (const field of isOne(value) ? [value] : value) yield { field, kind: label.kind, owner };
  }
}

const isOne = (value: Field<unknown> | readonly Field<unknown>[]): value is Field<unknown> => !Array.isArray(value);
