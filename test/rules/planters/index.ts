import { betweenPlanters } from './between';
import { kpiPlanters } from './kpi';
import type { Planter } from './planter';
import { structurePlanters } from './structure';
import { valuePlanters } from './values';

/** A planter for each rule of the catalogue, by its id. */
export const planters: ReadonlyMap<string, Planter> = new Map<string, Planter>(
  Object.entries({ ...structurePlanters, ...valuePlanters, ...betweenPlanters, ...kpiPlanters }),
);
