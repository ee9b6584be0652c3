import type { WritePlan } from '../../workbook/plan';

/** What a copy of the open workbook is to be, told before it is made; or why there is none. */
export type CopyProposal<Told, Why extends string> =
  { readonly told: Told; readonly plan: WritePlan } | { readonly why: Why };
