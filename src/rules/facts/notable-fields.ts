import { unfinishedIn } from '../../layout/unfinished';
import type { Field } from '../../model/field';
import { showsOtherwise } from '../../workbook/format/shows-otherwise';
import { isBroken } from '../words/broken';
import type { Wanted } from './fields-that';

/**
 * Whether some rule may speak of a field: it should have been read and was not, holds words, or looks odd. One walk
 * over an evaluation finds all of these, since a walk for each rule takes long on thousands of cards.
 */
export const isNotable: Wanted = (field, kind) =>
  field.state === 'unreadable' ||
  (field.state === 'blank' && field.required) ||
  kind === 'longText' ||
  field.marked !== null ||
  field.room !== undefined ||
  looksOdd(field);

function looksOdd({ raw, format }: Field<unknown>): boolean {
  if (typeof raw === 'string') return isBroken(raw) || unfinishedIn(raw) !== null;
  return typeof raw === 'number' && format !== '' && showsOtherwise(raw, format) !== null;
}
