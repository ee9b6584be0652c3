import { unfinishedIn } from '../../layout/unfinished';
import type { Field } from '../../model/field';
import { showsOtherwise } from '../../workbook/format/shows-otherwise';
import { isBroken } from '../words/broken';
import type { Wanted } from './fields-that';

/**
 * What some rule may speak of: what is not read though it should be, what people write, and what looks odd. One walk over
 * an evaluation finds it all: on thousands of cards a walk for each rule is what costs.
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
