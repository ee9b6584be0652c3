import type { Area } from '../../../workbook/cell';
import type { HidingLooks } from './hiding-looks';
import type { PublicStyles } from './public-styles';
import type { PublicTexts, SourceText } from './strings';

/** What the sheets of a public copy share. */
export interface Shared {
  readonly styles: PublicStyles;
  readonly hiding: HidingLooks;
  readonly texts: PublicTexts;
  readonly sourceText: (index: number) => SourceText | undefined;
  readonly date1904: boolean;
  /** Names of the sheets that the copy has. */
  readonly sheets: ReadonlySet<string>;
  /** What is printed of a sheet; null where nothing is said of it. */
  readonly printed: (sheet: string) => readonly Area[] | null;
}
