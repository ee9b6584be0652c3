import { labelKey } from '../layout/spelling';
import type { Layout } from '../layout/layout';
import type { Evaluation, SkippedSheet } from '../model/evaluation';
import type { Review } from '../model/review';
import { address } from '../workbook/address';
import { isRemade, tabNames, type TabKind } from '../workbook/mark';
import type { LeftOut, Publication, PublicSheet } from '../workbook/publication';
import type { SheetSnapshot } from '../workbook/snapshot';
import { internalCells } from './internal-cells';
import { internalLabels } from './internal-labels';

/** Our tabs that are made to be published; all others are the office's own. */
const publicKinds: readonly TabKind[] = ['summary', 'list', 'finance', 'selection', 'errata'];

/** Why a sheet that was not read stays out. */
const reasons: Readonly<Record<SkippedSheet['why'], string>> = {
  hidden: '非表示のシート',
  'very-hidden': '非表示のシート',
  generated: '庁内用のシート',
  replaced: '置き換え前のシート',
  'not-of-layout': '評価の様式でないシート',
  'other-area': '別の政策分野のシート',
  'chart-sheet': 'グラフシート',
  form: '庁内用のシート',
  'further-form': '庁内用のシート',
  'form-without-headings': '庁内用のシート',
};

/**
 * What of a workbook is public: the sheets that bear the evaluation, and our tabs that are made to be published, both in
 * sight; without the items that 様式定義 keeps back. What is not understood is not public.
 */
export function publicationOf({ snapshot, evaluation }: Pick<Review, 'snapshot' | 'evaluation'>): {
  readonly publication: Publication;
  readonly leftOut: readonly LeftOut[];
  /** What staff should look at: Japanese sentences. */
  readonly remarks: readonly string[];
} {
  const skipped = new Map(evaluation.skippedSheets.map(({ sheet, why }) => [sheet, why]));
  const { bySheet, unexplained } = internalCells(snapshot, evaluation);
  const sheets: PublicSheet[] = [];
  const leftOut: LeftOut[] = [];
  for (const sheet of snapshot.sheets) {
    const { name } = sheet;
    const why = whyNot(sheet, skipped.get(name) ?? null, evaluation);
    if (why === null) sheets.push({ name, mark: sheet.mark, emptied: bySheet.get(name) ?? [] });
    else leftOut.push({ what: why, sheet: name, where: '' });
  }
  const isPublished = new Set(sheets.map(({ name }) => name));
  const remarks = unexplained
    .filter(({ sheet }) => isPublished.has(sheet))
    .map(
      (place) =>
        `${place.sheet} ${address(place)}: 公表しない項目と同じ見出しです。見出しは消しましたが、そばに値が残っていないか確かめてください。`,
    );
  return { publication: { sheets }, leftOut, remarks };
}

/** Why a sheet stays out; null where it is public. */
function whyNot(sheet: SheetSnapshot, skipped: SkippedSheet['why'] | null, { layout }: Evaluation): string | null {
  const { type, visibility, mark } = sheet;
  if (type === 'chart') return reasons['chart-sheet'];
  if (visibility !== 'visible') return reasons.hidden;
  const kind = publicKinds.find((one) => one === mark?.kind);
  if (kind !== undefined) {
    const label = (isRemade(mark) || kind === 'selection') && internalWordOn(sheet, layout);
    return label
      ? `公表しない項目「${label}」が残るシート（「${tabNames[kind]}」を作成し直すと公表用に含まれます）`
      : null;
  }
  return skipped === null ? null : reasons[skipped];
}

/** An item that is kept back and stands on a tab nonetheless, as it does where the tab is older than that was said. */
function internalWordOn({ cells }: SheetSnapshot, layout: Layout): string | null {
  const labels = internalLabels(layout);
  if (labels.length === 0) return null;
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [labelKey(value)] : []));
  return labels.find((label) => texts.some((text) => text.includes(labelKey(label)))) ?? null;
}
