/** A sheet's last row and column, from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The highest that a row may be, in points. */
export const highestRow = 409;

/** The most characters of a cell's text, of a formula, of a sheet's name, and of a page's header or footer. */
export const longestText = 32_767;
export const longestFormula = 8_192;
export const longestSheetName = 31;
export const longestFooter = 255;

/** The most characters of a drop-down's choices, which are written as one text. */
const longestChoices = 255;

/** Whether a drop-down's choices can be written as one text, in which commas part them. */
export const fitsDropDown = ({ choices }: { readonly choices: readonly string[] }): boolean =>
  choices.join(',').length <= longestChoices && !choices.some((choice) => choice.includes(','));
