import type { EvaluationData } from '../../../samples/evaluation-data';
import type { Layout } from '../../../samples/layout';
import type { Random } from '../../workbooks/random';
import type { BrokenCase } from '../test-rule';

/** A valid evaluation and a layout for it, to plant a fault in. */
export interface Soil {
  readonly data: EvaluationData;
  readonly layout: Partial<Layout>;
  readonly random: Random;
}

/** A broken workbook, and where its one fault is; the data and layout are the soil's where they are left out. */
export type Planted = Pick<
  BrokenCase,
  'data' | 'layout' | 'put' | 'change' | 'settings' | 'given' | 'beside' | 'last' | 'at'
>;

/** Plants one rule's fault, and no other; null where the evaluation has no room for it. */
export type Planter = (soil: Soil) => Planted | null;
