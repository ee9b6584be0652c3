import type { SkippedSheet } from '../model/evaluation';
import { hiddenSheets } from '../model/hidden-sheets';
import { isWithoutCards } from '../model/is-evaluation';
import type { Review } from '../model/review';
import { tabNames, type MarkKind } from '../workbook/mark';
import type { WritePlan } from '../workbook/plan';
import { setAsideWord } from '../workbook/set-aside-name';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { emptyingEdits } from './emptied';

/** A workbook's copy to be filled in anew: what is done, and what staff should know of it, in Japanese. */
export interface EmptiedCopy {
  readonly plan: WritePlan;
  readonly remarks: readonly string[];
}

/** Tabs that say how the workbook is filled in and judged. */
const kept: ReadonlySet<MarkKind> = new Set<MarkKind>(['settings', 'form', 'givenForm', 'givenSettings']);

/**
 * Empties a workbook in place, without our tabs. Our list goes, too, where the workbook has one of its own, beside other
 * sections or set aside by a build, whose name it takes again. Null where nothing of
 * an evaluation stands: what to empty is not known then.
 */
export function emptiedCopy(workbook: Snapshot, reviewOf: (snapshot: Snapshot) => Review): EmptiedCopy | null {
  const original = workbook.sheets.find(({ name, mark }) => mark === null && name === setAsideList);
  const hasOurs = workbook.sheets.some(({ mark }) => mark?.kind === 'list');
  const hasOwnList = original !== undefined || (hasOurs && reviewOf(withoutOurList(workbook)).evaluation.list !== null);
  const isRemoved = ({ mark }: SheetSnapshot): boolean =>
    mark !== null && !kept.has(mark.kind) && (mark.kind !== 'list' || hasOwnList);
  const removed = workbook.sheets.filter(isRemoved).map(({ name }) => name);
  const isFree = workbook.sheets.every((sheet) => sheet.name !== tabNames.list || isRemoved(sheet));
  const renames = original && isFree ? [{ from: original.name, to: tabNames.list }] : [];
  const sheets = workbook.sheets
    .filter((sheet) => !isRemoved(sheet))
    .map((sheet) => ({ ...sheet, name: renames.find(({ from }) => from === sheet.name)?.to ?? sheet.name }));
  const review = reviewOf({ ...workbook, sheets });
  const { skippedSheets, renamedLabels } = review.evaluation;
  if (review.findings.some(({ rule }) => rule === 'not-an-evaluation')) return null;
  const remarks = [
    ...(removed.length > 0 ? [`集計などのシートは引き継ぎません: ${removed.join('、')}`] : []),
    ...renames.map(({ from, to }) => `シート「${from}」の名前を「${to}」に戻します。`),
    ...(isWithoutCards(review.evaluation) ? [noCards] : []),
    ...standing(skippedSheets),
    ...renamedLabels.map(
      ({ printed, label }) =>
        `「${printed}」を「${label}」として読み取ります。空の様式では分からなくなるため、様式定義に書いてください（hyoka form）。`,
    ),
  ];
  return { plan: { removals: removed, renames, tabs: [], edits: emptyingEdits(review), untold: 'blank' }, remarks };
}

const withoutOurList = (workbook: Snapshot): Snapshot => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ mark }) => mark?.kind !== 'list'),
});

const noCards =
  '個票が1枚も読み取れないため、個票は空にしません。先に様式定義のシートを作ってください（hyoka form --yes）。';

const setAsideList = `${tabNames.list}(${setAsideWord})`;

const ofTheForm: ReadonlySet<SkippedSheet['why']> = new Set<SkippedSheet['why']>(['form', 'generated']);

/** Sheets that nobody reads stay as they are, last year's words among them. */
function standing(skipped: readonly SkippedSheet[]): string[] {
  const hidden = hiddenSheets(skipped);
  const others = skipped.flatMap(({ sheet, why }) => (hidden.includes(sheet) || ofTheForm.has(why) ? [] : sheet));
  return [
    ...(hidden.length === 0 ? [] : [`非表示のシートは、そのまま残します: ${hidden.join('、')}`]),
    ...(others.length === 0 ? [] : [`評価の様式でないシートは、そのまま残します: ${others.join('、')}`]),
  ];
}
