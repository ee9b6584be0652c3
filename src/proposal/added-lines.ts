import type { FormLine } from '../layout/form-sheet/lines';
import { labelKey } from '../layout/spelling';
import type { Review } from '../model/review';
import { itemTableIn } from '../read/own-tabs/form';
import type { CellHints } from './cell-hints';
import { foundItems } from './found-items';
import { ownLine } from './own-line';
import { renamedLines } from './renamed-lines';

/**
 * Rows for what a workbook's 様式定義 does not tell yet: renamed items and unknown labels. `adopted` says whether they wait
 * or are in force. Labels that stand there in a row already, in force or not, get none.
 */
export function addedLines(
  { snapshot, evaluation }: Pick<Review, 'snapshot' | 'evaluation'>,
  adopted: string,
  hints: CellHints,
): readonly FormLine<'items'>[] {
  const written = new Set(
    (itemTableIn(snapshot)?.rows ?? []).flatMap(({ place, name, also }) => [
      rowKey(place.text, name.text),
      rowKey(place.text, also.text),
    ]),
  );
  const lines = [
    ...evaluation.renamedLabels.flatMap((renamed) => renamedLines(renamed, adopted)),
    ...foundItems(snapshot, evaluation).map((item) => ownLine(item, adopted, hints)),
  ];
  return lines.filter(({ place = '', name = '', also = '' }) => !written.has(rowKey(place, name === '' ? also : name)));
}

const rowKey = (place: string, label: string): string => `${place} ${labelKey(label)}`;
