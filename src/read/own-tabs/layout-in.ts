import { layoutOf } from '../../layout/form-sheet/make-layout';
import type { Layout } from '../../layout/layout';
import type { Snapshot } from '../../workbook/snapshot';
import { parseFiscalYear } from '../values/years';
import { readForm } from './form';

/** The layout that a workbook's sheet 様式定義 makes; null where it has none. */
export function layoutIn(snapshot: Snapshot, source: 'workbook' | 'given'): Layout | null {
  const form = readForm(snapshot);
  return form && layoutOf(form, source, parseFiscalYear);
}
