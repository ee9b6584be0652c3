import { amountRows, cardForm, singleKeys } from '../../layout/card';
import type { FormDeclaration, ValueKind } from '../../layout/kinds';
import { listForm } from '../../layout/list';
import { assessmentForm, kpiForm, kpiGrid, measureForm, relatedForm } from '../../layout/sections';
import { ownValueKinds } from '../../layout/own-item';
import type { BusinessCard, Evaluation, Kpi } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { kpiName, measureLabel, projectName } from '../../model/names';

/** A field, what it is declared to hold, and whom it is about. */
export interface OwnedField {
  readonly field: Field<unknown>;
  readonly kind: ValueKind;
  readonly owner: string;
}

/** The values of an evaluation, section by section. */
export function everyField(evaluation: Evaluation): OwnedField[] {
  const { policyArea, measures, kpis, assessments, relatedProjects, finalEvaluation, list, cards } = evaluation;
  const found: OwnedField[] = [];
  const add: Add = (field, kind, owner) => {
    found.push({ field, kind, owner });
  };
  for (const field of [policyArea?.number, policyArea?.name, policyArea?.goal]) if (field) add(field, 'text', '');
  if (policyArea?.vision) add(policyArea.vision, 'longText', '');
  for (const measure of measures) addForm(add, measureForm, measure, measureLabel(measure.number.value));
  for (const kpi of kpis) addKpi(add, kpi);
  for (const block of assessments) addForm(add, assessmentForm, block, measureLabel(block.heading?.number ?? null));
  for (const related of relatedProjects) addForm(add, relatedForm, related, `関連事業 ${textOf(related.name)}`);
  if (finalEvaluation) add(finalEvaluation, 'longText', '');
  for (const row of list?.rows ?? []) addForm(add, listForm, row, projectName(row));
  for (const card of cards) addCard(add, card);
  return found;
}

/** The few values that most rules ask for: what is not read though it should be, and what people write. */
export const notableFields = (fields: readonly OwnedField[]): readonly OwnedField[] =>
  fields.filter(
    ({ field: { state, required }, kind }) =>
      state === 'unreadable' || (state === 'blank' && required) || kind === 'longText',
  );

type Add = (field: Field<unknown>, kind: ValueKind, owner: string) => void;

function addCard(add: Add, card: BusinessCard): void {
  const owner = projectName(card);
  add(card.number, 'integer', owner);
  for (const key of oneValueKeys) add(card[key], cardForm[key].kind, owner);
  for (const [item, field] of card.own) add(field, ownValueKinds[item.kind] ?? 'text', owner);
  card.years.forEach((year) => {
    add(year.heading, 'yearColumn', owner);
    for (const row of amountRows) add(year[row], cardForm[row].kind, owner);
    for (const field of year.own.values()) add(field, 'amount', owner);
  });
}

const oneValueKeys = [...singleKeys, 'finance'] as const;

function addKpi(add: Add, kpi: Kpi): void {
  const owner = kpiName(kpi);
  add(kpi.number, 'integer', owner);
  addForm(add, kpiForm, kpi, owner);
  for (const { year, target, actual } of kpi.years) {
    add(year, kpiGrid.years.kind, owner);
    add(target, kpiGrid.target.kind, owner);
    add(actual, kpiGrid.actual.kind, owner);
  }
  add(kpi.final, kpiGrid.final.kind, owner);
  add(kpi.verification, kpiGrid.verification.kind, owner);
}

function addForm<F extends FormDeclaration>(
  add: Add,
  form: F,
  values: { readonly [K in keyof F]: Field<unknown> },
  owner: string,
): void {
  for (const key in form) {
    const label = form[key];
    if (label) add(values[key], label.kind, owner);
  }
}
