import type { Selection } from './selection';

/** Stands left of the condition on an additional list. */
export const conditionLabel = '条件';

/** The columns of an additional list that are read back, by their headings. 施策 is by the form's word for it. */
export const selectionColumns = { name: '事務事業名', note: '備考' } as const;

/** An additional list as it stands in the workbook. */
export interface StandingSelection {
  /** The sheet's name. */
  readonly name: string;
  /** The condition as it stands there; null where it cannot be read. */
  readonly condition: string;
  readonly selection: Selection | null;
  /** What staff wrote into 備考, by the name that stands beside it. */
  readonly notes: readonly SelectionNote[];
}

export interface SelectionNote {
  readonly measure: string;
  readonly name: string;
  readonly note: string;
}
