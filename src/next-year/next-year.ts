import type { FiscalYear } from '../layout/kinds';
import type { NextYearLine, NextYearWord } from '../model/next-year-sheet';
import type { Review } from '../model/review';
import { planNextYearTab } from '../tabs/next-year/tab';
import { setAside } from '../tabs/set-aside';
import { placeKey } from '../workbook/place-key';
import type { SheetPlan, WritePlan } from '../workbook/plan';
import { builtTabs, comparedTabs, rebuiltTabs } from './built-tabs';
import type { Carrying } from './carrying';
import { renameDepartments } from './departments';
import { Draft } from './draft';
import { moveFormSheets } from './form-sheets';
import { keepYear, moveYear } from './headings';
import { moveKpi } from './kpis';
import { emptyTotals, moveListAmounts } from './list-amounts';
import { leaveOut, type LeftOut } from './projects';
import { lapsedRecords } from './records';
import { emptyTexts } from './texts';
import { moveTitles } from './titles';
import { tellUncertainEnds } from './uncertain-ends';
import { leaveUnknown } from './unknown-items';
import { moveAmounts } from './year-columns';

/** A workbook carried to the next year. */
export interface NextYear {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly leftOut: readonly LeftOut[];
  /** How many projects stand on another form now. */
  readonly moved: number;
  /** How many cards bear amounts that are to be confirmed. */
  readonly toConfirm: number;
  readonly lines: readonly NextYearLine[];
  readonly plan: WritePlan;
}

/**
 * The next year's workbook as a plan for a copy of this one. Null where nothing tells which year the workbook evaluates.
 * `stamp`: when, in words (`stampOf`).
 */
export function nextYear(review: Review, stamp: string): NextYear | null {
  const { snapshot, evaluation } = review;
  const from = evaluation.year;
  if (from === null) return null;
  const renamed = new Set(evaluation.renamedLabels.flatMap(({ places }) => places.map(placeKey)));
  const carrying: Carrying = {
    review,
    draft: new Draft(snapshot),
    from,
    to: from + 1,
    renamed,
    headed: new Set(),
    lines: [],
  };
  const { leftOut, moved, staying } = leaveOut(carrying);
  tellUncertainEnds(carrying, staying);
  renameDepartments(carrying, staying);
  for (const card of staying.cards) moveAmounts(carrying, card);
  moveListAmounts(carrying, staying);
  emptyTotals(carrying);
  emptyTexts(carrying, staying);
  leaveUnknown(carrying, staying);
  for (const kpi of evaluation.kpis) moveKpi(carrying, kpi);
  for (const card of evaluation.cards)
    for (const { heading } of card.years) {
      if (heading.value) moveYear(carrying, heading.place, '', heading.label);
      else if (heading.state === 'unreadable') keepYear(carrying, heading.place, heading.label);
    }
  moveFormSheets(carrying);
  moveTitles(carrying);
  const { lines, to } = carrying;
  const record = { workbook: snapshot.name, from, to, stamp, lines, projects: { leftOut: leftOut.length, moved } };
  const plan = (): WritePlan => ({
    renames: setAside(snapshot, evaluation, ['nextYear']),
    tabs: [...lapsedRecords(carrying), planNextYearTab(record)],
    edits: carrying.draft.edits(evaluation.sheetNames),
    untold: 'uncalculated',
  });
  const rebuilt = rebuiltTabs(carrying, plan(), stamp);
  tellOfBuiltTabs(carrying, rebuilt !== null);
  return {
    from,
    to,
    leftOut,
    moved,
    toConfirm: new Set(lines.flatMap(({ what, owner }) => (what === 'carried' ? owner : []))).size,
    lines,
    plan: withTabs(plan(), rebuilt ?? []),
  };
}

/** A plan that writes further tabs whole: no cell of theirs is changed besides. */
function withTabs(plan: WritePlan, more: readonly SheetPlan[]): WritePlan {
  const written = new Set(more.map(({ name }) => name));
  return {
    ...plan,
    tabs: [...plan.tabs, ...more],
    edits: plan.edits.filter(({ sheet }) => !written.has(sheet)),
  };
}

/** What a build made is made anew; where some of it is missing, it stays as it is until staff build again. */
function tellOfBuiltTabs({ review: { snapshot }, lines }: Carrying, isAnew: boolean): void {
  const tell = (sheet: string, what: NextYearWord, after: string): void =>
    void lines.push({
      what,
      place: { sheet, row: 0, column: 0 },
      owner: '',
      field: '作成したシート',
      before: null,
      after,
    });
  for (const { name } of builtTabs(snapshot))
    if (isAnew) tell(name, 'built', '作り直しました。');
    else tell(name, 'kept', '前年度のままです。集計と一覧を作成し直してください。');
  for (const { name } of comparedTabs(snapshot))
    tell(name, 'kept', '前年度に作成したものです。要らなければシートを削除してください。');
}
