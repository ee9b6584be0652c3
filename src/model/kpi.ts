import type { FiscalYear, KpiFigure } from '../layout/kinds';
import type { kpiForm } from '../layout/sections';
import type { Field, FieldsOf } from './field';

export interface Kpi extends FieldsOf<typeof kpiForm> {
  readonly number: Field<number>;
  readonly years: readonly KpiYear[];
  readonly final: Field<KpiFigure>;
  readonly verification: Field<string>;
  /** 達成状況 and 達成率 that are typed beside its figures; the usual form has none. */
  readonly ratings: readonly TypedRating[];
}

/** `at`: of which of the KPI's years it is; null: of the KPI as a whole. */
export type TypedRating = { readonly at: number | null } & (
  { readonly type: 'rating'; readonly field: Field<string> } | { readonly type: 'ratio'; readonly field: Field<number> }
);

export interface KpiYear {
  readonly year: Field<FiscalYear>;
  readonly target: Field<KpiFigure>;
  readonly actual: Field<KpiFigure>;
}
