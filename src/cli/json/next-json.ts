import { fiscalYearName } from '../../model/fiscal-year';
import { address } from '../../workbook/address';
import type { NextYear } from '../../next-year/next-year';

/** What `hyoka next --json` prints; hyoka.schema.json describes it. `file`: the copy that was written. */
export const nextJson = (made: NextYear | null, file: string | null) => ({
  file,
  years: made && { from: fiscalYearName(made.from), to: fiscalYearName(made.to) },
  leftOut: made?.leftOut ?? [],
  toConfirm: made?.toConfirm ?? 0,
  done: (made?.plan.edits ?? []).map((edit) => ({
    sheet: edit.sheet,
    cell: address(edit),
    before: edit.expected,
    after: edit.value === '' ? null : edit.value,
  })),
});
