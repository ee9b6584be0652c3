import type { Evaluation } from './evaluation';
import { hiddenSheets } from './hidden-sheets';

/** Whether a workbook holds some section or card of the layout: otherwise there is nothing to judge, sum up or build. */
export const isEvaluation = ({ sections, cards }: Evaluation): boolean =>
  cards.length > 0 || Object.values(sections).some((places) => places.length > 0);

/** Whether a workbook lacks what its layout has: cards. They are of a form that no 様式定義 tells of, or not there yet. */
export const isWithoutCards = ({ sections, layout }: Evaluation): boolean =>
  sections.cards.length === 0 && !layout.titles.cards.absent;

/**
 * Whether a workbook is a department's: cards alone, which go back into the policy area's workbook. Sheets that are
 * hidden may hold the rest.
 */
export const isCardsOnly = ({ sections: { cards: _, ...others }, cards, skippedSheets }: Evaluation): boolean =>
  cards.length > 0 &&
  Object.values(others).every((places) => places.length === 0) &&
  hiddenSheets(skippedSheets).length === 0;
