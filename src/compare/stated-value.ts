import type { Field } from '../model/field';
import { shownValue } from './shown-value';

/** What a place of the evaluation says, told so that two files can be held against each other. */
export interface StatedValue {
  /** The same in both files. */
  readonly key: string;
  /** The 施策, or the section. */
  readonly place: string;
  /** The project, KPI or 施策 that it is about; `''` where that is the section itself. */
  readonly project: string;
  readonly item: string;
  readonly text: string;
  /** Whether it is left out of every public copy. */
  readonly isInternal: boolean;
}

/** Where values stand, and whom they are about. */
export type Owner = Pick<StatedValue, 'key' | 'place' | 'project'>;

export const stated = (
  { key, place, project }: Owner,
  field: Field<unknown>,
  item = field.label,
  isInternal = false,
): StatedValue => ({ key: `${key}/${item}`, place, project, item, text: shownValue(field), isInternal });
