import type { Finding } from '../model/finding';
import type { Mend } from '../model/mend';
import { measureLabel } from '../model/names';
import type { Review } from '../model/review';
import { factsOf } from '../rules/facts/facts';
import { rightSpelling, type Sighting } from '../rules/facts/measure-sightings';
import { samePlace } from '../workbook/same-place';
import type { Edit } from '../workbook/plan';
import { groupBy } from '../model/grouping';

/** One name for a 施策 wherever it stands. */
export interface MeasureNameOffer {
  /** `施策1` */
  readonly measure: string;
  /** The name that most places have. */
  readonly name: string;
  readonly mend: Mend;
  /** Places that bear another name and cannot be changed from here: a formula, or a name within more text. */
  readonly left: number;
}

/** What `measure-name-differs` can be answered by; null where it is about no name, or no place can be changed. */
export function measureNameOffer(finding: Finding, review: Review): MeasureNameOffer | null {
  const { place } = finding;
  if (finding.rule !== 'measure-name-differs' || !place) return null;
  for (const [measure, sightings] of factsOf(review).measureSightings) {
    const own = sightings.find((one) => samePlace(one.place, place));
    if (!own) continue;
    const name = rightSpelling(groupBy(sightings, ({ spelling }) => spelling));
    if (own.spelling === name) return null;
    const others = sightings.filter(({ spelling }) => spelling !== name);
    const edits = others.flatMap((one) => editOf(one, name, review) ?? []);
    if (edits.length === 0) return null;
    const label = measureLabel(measure, review.evaluation.layout);
    return { measure: label, name, mend: { finding, edits }, left: others.length - edits.length };
  }
  return null;
}

/** The cell with the other name in it; null where it is a formula, or holds the name otherwise than it was read. */
function editOf({ place, spelling }: Sighting, name: string, { snapshot }: Review): Edit | null {
  const cell = snapshot.sheets
    .find((sheet) => sheet.name === place.sheet)
    ?.cells.find(({ row, column }) => row === place.row && column === place.column);
  if (!cell || cell.formula || typeof cell.value !== 'string') return null;
  const at = cell.value.lastIndexOf(spelling);
  if (at < 0) return null;
  const value = cell.value.slice(0, at) + name + cell.value.slice(at + spelling.length);
  return { ...place, value, expected: cell.value };
}
