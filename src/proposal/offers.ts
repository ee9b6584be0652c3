import { adoptedMark } from '../layout/form-sheet/built-in-lines';
import type { FormLine } from '../layout/form-sheet/lines';
import { ownKinds } from '../layout/own-item';
import { labelKey } from '../layout/spelling';
import type { Evaluation } from '../model/evaluation';
import type { RenamedLabel, UnknownLabel } from '../model/label-facts';
import type { Finding } from '../model/finding';
import { formWords } from '../model/form-words';
import { likeness } from '../model/pairing';
import type { Review } from '../model/review';
import type { Place } from '../workbook/cell';
import type { CellHints } from './cell-hints';
import { foundItems } from './found-items';
import { nearFrom } from './likely-names';
import { ownLine } from './own-line';
import { renamedLines, standardsOf } from './renamed-lines';

type Line = FormLine<'items'>;

/** The lines that may be written into 様式定義 about a label that no layout knows, or that took a built-in one's place. */
export interface LabelOffers {
  /** As it is printed. */
  readonly label: string;
  /** 「項目として加える」; null where it is read as another item already. */
  readonly add: readonly Line[] | null;
  /** 「〇〇と同じ項目とする」, the most alike item first. */
  readonly same: readonly { readonly standard: string; readonly lines: readonly Line[] }[];
  /** The item that is near enough in its spelling to be offered by name; null: staff choose one. */
  readonly near: string | null;
  /** 「対象外とする」; null where it is read as another item already. */
  readonly ignore: readonly Line[] | null;
}

/** The offers of a finding of label-unknown or label-renamed; null for any other finding. */
export function labelOffers(
  finding: Finding,
  review: Pick<Review, 'snapshot' | 'evaluation'>,
  hints: CellHints,
): LabelOffers | null {
  const { evaluation, snapshot } = review;
  if (finding.rule === 'label-renamed') {
    const renamed = evaluation.renamedLabels.find(({ places }) => isAt(places, finding));
    return renamed ? ofRenamed(renamed) : null;
  }
  if (finding.rule !== 'label-unknown') return null;
  const unknown = evaluation.unknownLabels.find(({ places }) => isAt(places, finding));
  return unknown ? ofUnknown(unknown, { ...evaluation, unknownLabels: [unknown] }, snapshot, hints) : null;
}

function ofRenamed(renamed: RenamedLabel): LabelOffers {
  const { label, printed } = renamed;
  const lines = renamedLines(renamed, adoptedMark);
  return { label: printed, add: null, same: [{ standard: label, lines }], near: label, ignore: null };
}

function ofUnknown(
  unknown: UnknownLabel,
  evaluation: Evaluation,
  snapshot: Review['snapshot'],
  hints: CellHints,
): LabelOffers {
  const { form, label } = unknown;
  const { place } = formWords[form];
  const [found] = foundItems(snapshot, evaluation);
  const likeTo = (standard: string) => likeness(labelKey(standard), labelKey(label));
  const standards = standardsOf(place).sort((a, b) => likeTo(b) - likeTo(a));
  const [first] = standards;
  return {
    label,
    add: found ? [withoutEvidence(ownLine(found, adoptedMark, hints))] : null,
    same: standards.map((standard) => ({
      standard,
      lines: [{ place, standard, also: label, adopted: adoptedMark }],
    })),
    near: first !== undefined && likeTo(first) >= nearFrom ? first : null,
    ignore: [{ place, name: label, kind: ownKinds.ignored, adopted: adoptedMark }],
  };
}

const withoutEvidence = ({ evidence: _, ...line }: Line): Line => line;

const isAt = ([first]: readonly Place[], { place }: Finding): boolean =>
  first !== undefined &&
  place !== null &&
  first.sheet === place.sheet &&
  first.row === place.row &&
  first.column === place.column;
