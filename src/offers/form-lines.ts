import { builtInLines } from '../layout/form-sheet/built-in-lines';
import { headingOf, type FormLine } from '../layout/form-sheet/lines';
import type { FormColumn } from '../layout/form-sheet/tables';
import { formEdits, withLines } from '../proposal/form-edits';
import type { Review } from '../review';
import { formSheetPlan } from '../tabs/form/plan';
import type { WritePlan } from '../workbook/plan';

type Line = FormLine<'items'>;

/** Writes lines on 様式定義, which is made where none stands; null where the one that stands has no room for them. */
export function formPlan(now: Review, lines: readonly Line[]): WritePlan | null {
  const made = formSheetPlan(now, withLines(builtInLines(), lines));
  if (made) return made;
  const edits = formEdits(now.snapshot, lines);
  return edits && { renames: [], tabs: [], edits };
}

/** A line as staff read it, column by column: 欄 個票, この様式での項目名 必要性, 種類 選択. */
export const lineWords = (line: Line): (readonly [heading: string, text: string])[] =>
  (Object.entries(line) as [FormColumn<'items'>, string][]).map(([column, text]) => [headingOf('items', column), text]);
