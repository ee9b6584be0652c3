import { cardForm } from './card';
import { listForm } from './list';
import { assessmentForm, kpiForm, kpiGrid, measureForm, relatedForm } from './sections';

/** The forms whose labels are looked for, as the built-in layout declares them. */
export const forms = {
  measure: measureForm,
  kpi: kpiForm,
  kpiGrid,
  assessment: assessmentForm,
  related: relatedForm,
  list: listForm,
  card: cardForm,
} as const;
export type Forms = typeof forms;
export type FormId = keyof Forms;

export const formIds = Object.keys(forms) as FormId[];
