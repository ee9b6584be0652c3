import { amountRows, singleKeys } from '../../layout/card';
import type { FormDeclaration, ValueKind } from '../../layout/kinds';
import type { LayoutForms } from '../../layout/layout';
import { ownValueKinds, type OwnItem } from '../../layout/own-item';
import type { BusinessCard, Evaluation } from '../../model/evaluation';
import type { Kpi } from '../../model/kpi';
import type { Field } from '../../model/field';
import type { OwnValueOf } from './own-values';
import { kpiName, measureLabel, projectName, relatedName } from '../../model/names';

/** A field, what it is declared to hold, and whom it is about. */
export interface OwnedField {
  readonly field: Field<unknown>;
  readonly kind: ValueKind;
  readonly owner: string;
  /** Whether it may be blank until the planning division closes the workbook. */
  readonly late: boolean;
}

/** Whether a value is in words of the writer's own. */
export const isProse = (kind: ValueKind): boolean => kind === 'text' || kind === 'longText' || kind === 'departments';

/** Whether a value is asked for. */
export type Wanted = (field: Field<unknown>, kind: ValueKind) => boolean;

/** The values of an evaluation that are asked for, section by section: most rules ask for few. */
export function fieldsThat(evaluation: Evaluation, ownValues: readonly OwnValueOf[], isWanted: Wanted): OwnedField[] {
  const { policyArea, measures, kpis, assessments, relatedProjects, finalEvaluation, list, cards } = evaluation;
  const { forms } = evaluation.layout;
  const found: OwnedField[] = [];
  const add: Add = (field, { kind, lateRequired = false }, owner) => {
    if (isWanted(field, kind)) found.push({ field, kind, owner: owner(), late: lateRequired });
  };
  for (const field of [policyArea?.number, policyArea?.name, policyArea?.goal]) if (field) add(field, text, nobody);
  if (policyArea?.vision) add(policyArea.vision, longText, nobody);
  for (const measure of measures)
    addForm(add, forms.measure, measure, () => measureLabel(measure.number.value, evaluation.layout));
  for (const kpi of kpis) addKpi(add, forms, kpi);
  for (const block of assessments)
    addForm(add, forms.assessment, block, () => measureLabel(block.heading?.number ?? null, evaluation.layout));
  for (const related of relatedProjects) addForm(add, forms.related, related, () => relatedName(related));
  if (finalEvaluation) add(finalEvaluation, { ...longText, lateRequired: true }, nobody);
  for (const row of list?.rows ?? []) addForm(add, forms.list, row, () => projectName(row));
  for (const card of cards) addCard(add, forms, card);
  for (const { item, field, owner } of ownValues) add(field, declaredBy(item), owner);
  return found;
}

/** What a field is declared as. */
interface Declared {
  readonly kind: ValueKind;
  readonly lateRequired?: boolean;
}
/** Takes a value in, if it is asked for. The owner is worked out only then. */
type Add = (field: Field<unknown>, declared: Declared, owner: () => string) => void;

const nobody = () => '';

const text: Declared = { kind: 'text' };
const longText: Declared = { kind: 'longText' };
const integer: Declared = { kind: 'integer' };
const yearColumn: Declared = { kind: 'yearColumn' };

function addCard(add: Add, { card: form }: LayoutForms, card: BusinessCard): void {
  const owner = () => projectName(card);
  add(card.number, integer, owner);
  for (const key of oneValueKeys) add(card[key], form[key], owner);
  card.years.forEach((year) => {
    add(year.heading, yearColumn, owner);
    for (const row of amountRows) add(year[row], form[row], owner);
  });
}

const declaredBy = ({ kind, lateRequired }: OwnItem): Declared => ({
  kind: ownValueKinds[kind] ?? 'text',
  lateRequired,
});

const oneValueKeys = [...singleKeys, 'moneyUnit'] as const;

function addKpi(add: Add, { kpi: form, kpiGrid }: LayoutForms, kpi: Kpi): void {
  const owner = () => kpiName(kpi);
  add(kpi.number, integer, owner);
  addForm(add, form, kpi, owner);
  for (const { year, target, actual } of kpi.years) {
    add(year, kpiGrid.years, owner);
    add(target, kpiGrid.target, owner);
    add(actual, kpiGrid.actual, owner);
  }
  add(kpi.final, kpiGrid.final, owner);
  add(kpi.verification, kpiGrid.verification, owner);
  for (const { type, field } of kpi.ratings) add(field, kpiGrid[type], owner);
}

function addForm<F extends FormDeclaration>(
  add: Add,
  form: F,
  values: { readonly [K in keyof F]: Field<unknown> },
  owner: () => string,
): void {
  for (const key in form) {
    const label = form[key];
    if (label) add(values[key], label, owner);
  }
}
