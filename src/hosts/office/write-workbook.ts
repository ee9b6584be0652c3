import { HostError, type Progress } from '../../workbook/host';
import type { SheetPlan, WritePlan } from '../../workbook/plan';
import { askAll, type Question, type Weights } from './batches';
import type { Raw } from './raw';
import { isOurs } from './charts';
import { drawPlan } from './draw-plan';
import { drawSheet } from './draw-sheet';
import type { Drawing } from './drawing';
import { askEdits, checkExpected, typeEdits, type EditBlock } from './edits';
import { findOurs, freeName } from './filter-table';
import { permit } from './permit';
import { bareGround, prepareSheet, type Ground } from './prepare-sheet';
import { askDrawing, type OwnTab } from './remember';
import { send, type Step } from './send';
import { survey, type Survey, type TouchedSheet } from './survey';
import type { Replaced } from './redraw';
import { revert } from './revert';

/** What a write did, and what stood there before: enough to take it back. */
export interface Written {
  readonly plan: WritePlan;
  /** Sheets before the write, in their order. */
  readonly sheets: Survey['sheets'];
  readonly tabs: readonly WrittenTab[];
  readonly edits: readonly EditBlock[];
}

export interface WrittenTab {
  readonly name: string;
  readonly drawing: Drawing;
  /** What stood there; null where the tab was added. */
  readonly replaced: Replaced | null;
  readonly ground: Ground;
  /** What Excel made of the typed cells, as it reads them. */
  readonly made: Raw[][];
}

/** What a host has learned of its workbook. */
export interface Known {
  /** The last drawing of each tab that it made, by the tab's name. */
  readonly drawn: Map<string, Drawing>;
  readonly weights: Weights;
}

/**
 * Carries a plan out: one request to look, one for each 4 MB to remember, one for each 4 MB to write. A failure part-way
 * puts everything back before it is thrown as a HostError.
 */
export async function writeWorkbook(wanted: WritePlan, known: Known, progress: Progress): Promise<Written> {
  progress('writing', 0);
  const plan = beforeRenames(wanted);
  const seen = await survey(plan);
  permit(plan, seen);
  const written = await remember(plan, seen, known);
  checkExpected(written.edits);
  try {
    await send(stepsOf(written), (done) => progress('writing', done));
  } catch (error) {
    await revert(written, 'in part').catch((second: unknown) => {
      throw new HostError('unknown', `${String(error)} · not put back: ${String(second)}`, { cause: error });
    });
    throw error;
  }
  return written;
}

/** Edits name sheets as they are called once renamed; they are carried out first. */
function beforeRenames(plan: WritePlan): WritePlan {
  const former = new Map(plan.renames.map(({ from, to }) => [to, from]));
  return { ...plan, edits: plan.edits.map((edit) => ({ ...edit, sheet: former.get(edit.sheet) ?? edit.sheet })) };
}

async function remember(plan: WritePlan, seen: Survey, { drawn, weights }: Known): Promise<Written> {
  const queue: Question[] = [];
  const tabs = plan.tabs.map((tab) => askTab(queue, tab, plan, seen, drawn.get(tab.name) ?? null));
  const edits = askEdits(queue, plan.edits);
  await askAll(queue, weights, () => undefined);
  return { plan, sheets: seen.sheets, tabs: tabs.map((finish) => finish()), edits };
}

function askTab(queue: Question[], tab: SheetPlan, plan: WritePlan, seen: Survey, last: Drawing | null): () => WrittenTab {
  const planned = drawPlan(tab, seen.digit);
  const standing = isRenamed(plan, tab.name) ? null : seen.touched.get(tab.name.toLowerCase());
  if (!standing || !isOwn(standing)) {
    const table = planned.fittings.table && { ...planned.fittings.table, name: freeName(planned.fittings.table.name, seen.tables) };
    const drawing = { ...planned, fittings: { ...planned.fittings, table } };
    return () => ({ name: tab.name, drawing, replaced: null, ground: bareGround, made: [] });
  }
  const ours = planned.fittings.table && findOurs(planned.fittings.table.name, standing.tables);
  const ground = { area: standing.markedArea, filled: standing.filled, charts: standing.charts.filter(isOurs), table: ours };
  const former = askDrawing(queue, standing, last, planned);
  return () => ({ name: tab.name, drawing: planned, replaced: { sheet: standing, drawing: former() }, ground, made: [] });
}

function isOwn(standing: TouchedSheet): standing is TouchedSheet & OwnTab {
  return standing.mark !== null && standing.markedArea !== null;
}

function isRenamed({ renames }: WritePlan, name: string): boolean {
  return renames.some(({ from }) => from.toLowerCase() === name.toLowerCase());
}

/** Renames, then all tabs, since formulas point from one to another, then what stands on them, then the edits. */
function stepsOf({ plan, tabs, edits }: Written): Step[] {
  return [
    ...edits.map(typeEdits),
    ...plan.renames.map((rename) => ({
      bytes: 500,
      run(workbook: Excel.Workbook) {
        workbook.worksheets.getItem(rename.from).name = rename.to;
      },
    })),
    ...tabs.filter(({ replaced }) => !replaced).map(({ name }) => ({
      bytes: 500,
      run(workbook: Excel.Workbook) {
        workbook.worksheets.add(name);
      },
    })),
    ...tabs.map(({ name, drawing, ground }) => prepareSheet(name, drawing, ground)),
    ...tabs.flatMap(({ name, drawing, ground, made }) => drawSheet(name, drawing, ground, made)),
  ];
}
