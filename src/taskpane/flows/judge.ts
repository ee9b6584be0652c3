import { byDepartment } from '../../report/by-department';
import type { Departments } from '../../report/asked-department';
import { review, type Against, type Review } from '../../review';
import type { Snapshot } from '../../workbook/snapshot';

/** What a look at a workbook tells the pane. The reader and the rules come with it: a file that the pane does not start with. */
export interface Judged {
  readonly review: Review;
  readonly departments: Departments;
}

/** `against`: holds it against last year's. */
export function judge(snapshot: Snapshot, against?: Against): Judged {
  const judged = review(snapshot, undefined, against);
  return { review: judged, departments: byDepartment(judged.evaluation, judged.findings) };
}
