/** A defined name, of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}
