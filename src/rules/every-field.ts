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
export const everyField = once((evaluation: Evaluation): readonly OwnedField[] => {
  const { policyArea, measures, kpis, assessments, relatedProjects, finalEvaluation, list, cards } = evaluation;
  const found: OwnedField[] = [];
  for (const field of [policyArea?.number, policyArea?.name, policyArea?.goal]) if (field) found.push(one(field, 'text'));
  if (policyArea?.vision) found.push(one(policyArea.vision, 'longText'));
  for (const measure of measures) addForm(found, measureForm, measure, measureLabel(measure.number.value));
  for (const kpi of kpis) addKpi(found, kpi);
  for (const block of assessments) addForm(found, assessmentForm, block, measureLabel(block.heading?.number ?? null));
  for (const related of relatedProjects) addForm(found, relatedForm, related, `関連事業 ${textOf(related.name)}`);
  if (finalEvaluation) found.push(one(finalEvaluation, 'longText'));
  for (const row of list?.rows ?? []) addForm(found, listForm, row, projectName(row));
  for (const card of cards) {
    const owner = projectName(card);
    found.push(one(card.number, 'integer', owner));
    for (const column of card.columns) found.push(one(column, 'yearColumn', owner));
    addForm(found, cardForm, card, owner);
  }
  return found;
});

function addKpi(found: OwnedField[], kpi: Kpi): void {
  const owner = kpiName(kpi);
  found.push(one(kpi.number, 'integer', owner));
  addForm(found, kpiForm, kpi, owner);
  for (const { year, target, actual } of kpi.years) {
    found.push(one(year, kpiGrid.years.kind, owner), one(target, kpiGrid.target.kind, owner), one(actual, kpiGrid.actual.kind, owner));
  }
  found.push(one(kpi.final, kpiGrid.final.kind, owner), one(kpi.verification, kpiGrid.verification.kind, owner));
}

function addForm<F extends FormDeclaration>(
  found: OwnedField[],
  form: F,
  values: { readonly [K in keyof F]: Field<unknown> | readonly Field<unknown>[] },
  owner: string,
): void {
  for (const key in form) {
    const label = form[key];
    if (!label) continue;
    const value: Field<unknown> | readonly Field<unknown>[] = values[key];
    if (isOne(value)) found.push(one(value, label.kind, owner));
    else for (const field of value) found.push(one(field, label.kind, owner));
  }
}

const one = (field: Field<unknown>, kind: ValueKind, owner = ''): OwnedField => ({ field, kind, owner });

const isOne = (value: Field<unknown> | readonly Field<unknown>[]): value is Field<unknown> => !Array.isArray(value);
