import type { Typed } from '../evaluation-data';
import { sheetWidth } from './header-form';
import { form, item } from './item';
import type { Form } from './item';

/** Section 4: the final evaluation, one text. */
export function finalSection(text: Typed): Form {
  return form([
    item('section/4', 'section', [0, 0, 1, sheetWidth], '4 施策の最終評価'),
    item('final', 'text', [2, 0, 1, sheetWidth], text),
  ]);
}
