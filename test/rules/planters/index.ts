import { agreementPlanters } from './agreement';
import { formPlanters } from './form';
import { kpiPlanters } from './kpi';
import { overlookedPlanters } from './overlooked';
import type { Planter } from './planter';
import { valuesPlanters } from './values';
import { yearsPlanters } from './years';

/** A planter for each rule of the catalogue, by its id. The files are the chapters of src/rules. */
export const planters: ReadonlyMap<string, Planter> = new Map<string, Planter>(
  Object.entries({
    ...formPlanters,
    ...valuesPlanters,
    ...agreementPlanters,
    ...kpiPlanters,
    ...overlookedPlanters,
    ...yearsPlanters,
  }),
);
