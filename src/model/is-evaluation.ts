import type { Evaluation } from './evaluation';

/** Whether a workbook holds some section or card of the layout: otherwise there is nothing to judge, sum up or build. */
export const isEvaluation = ({ sections, cards }: Evaluation): boolean =>
  cards.length > 0 || Object.values(sections).some((places) => places.length > 0);
