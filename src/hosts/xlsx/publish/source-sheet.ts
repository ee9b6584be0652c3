import type { Area } from '../../../workbook/cell';
import type { SourceText } from './strings';

/** A cell as its part has it. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  /** Of `<v>`. */
  text: string;
  /** Of `<is>`. */
  inline: SourceText | null;
  formula: boolean;
}

export interface SourceRow {
  readonly row: number;
  /** Height and the like, as written into the copy. */
  readonly attributes: string;
  /** The style of its blank cells; null: none of its own. */
  readonly style: number | null;
  readonly isHidden: boolean;
  readonly cells: SourceCell[];
}

export interface SourceColumns {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
  readonly style: number | null;
  readonly isHidden: boolean;
}

/** What of a sheet's part may go into the public copy, and what else stands there. */
export interface SourceSheet {
  /** Elements that are written anew already, by name. */
  readonly pieces: ReadonlyMap<string, string>;
  /** Of the view, without its panes. */
  readonly view: string;
  readonly pane: string;
  /** Whether rows of which nothing is said are hidden. */
  readonly hidesRows: boolean;
  readonly columns: readonly SourceColumns[];
  readonly rows: readonly SourceRow[];
  readonly merges: readonly Area[];
  readonly links: readonly { readonly area: Area; readonly location: string | null }[];
  /** Headers and footers as they are, by name. */
  readonly pageTexts: ReadonlyMap<string, string>;
  /** Where conditional formats stand, as written, and the look of each. */
  readonly conditional: readonly { readonly areas: string; readonly look: number }[];
  /** Whether conditional formats of Excel's later kind change how cells look. */
  readonly hasExtendedLooks: boolean;
  /** Elements that the copy does without, with how many they hold. */
  readonly others: ReadonlyMap<string, number>;
}
