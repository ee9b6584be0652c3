import { parseArea } from '../../../workbook/address';
import type { Mark } from '../../../workbook/mark';
import type { WritePlan } from '../../../workbook/plan';
import { columnCount, rowCount } from '../wire/areas';
import { askBeside } from '../ask/ask-beside';
import { askDrawing, type AskedDrawing } from '../ask/ask-drawing';
import { askAll } from '../wire/batches';
import type { Question } from '../wire/question';
import { expectWeight } from '../wire/weights';
import { gridBytes } from '../wire/bytes';
import { isOurs } from '../draw/charts';
import { checkRead } from './check-read';
import { drawPlan, planWidths } from '../draw/draw-plan';
import type { Drawing } from '../draw/drawing';
import { askEdits } from './edits';
import { findOurs, freeName } from '../draw/filter-table';
import { looksAs } from '../draw/looks-as';
import { permit } from './permit';
import { bareGround } from '../draw/prepare-sheet';
import type { Raw } from '../wire/raw';
import { askSurvey, type Survey, type TouchedSheet } from '../ask/survey';
import type { Known } from '../ask/known';
import type { Written, WrittenTab } from './written';

/**
 * Looks at the workbook, and remembers all that the plan will change. Our tabs are asked about together with the survey,
 * where they stood when they were last seen, and once more where it says that they stand otherwise. Rejects with a HostError.
 */
export async function remember(plan: WritePlan, { marks, drawn, read, weights }: Known): Promise<Written> {
  const queue: Question[] = [];
  const tabs = plan.tabs.map((tab) => {
    const planned = drawPlan(tab);
    expectWeight({ kind: 'contents', sheet: tab.name }, bytesPerCell(planned), weights);
    const ask = (mark: Mark): AskedDrawing => askDrawing(queue, mark, drawn.get(tab.name) ?? null, planned);
    const seenAt = isRenamed(plan, tab.name) ? undefined : marks.get(tab.name);
    return { tab, planned, ask, asked: seenAt && ask(seenAt) };
  });
  const seen = await askAll(
    queue,
    weights,
    () => undefined,
    (workbook) => askSurvey(workbook, plan),
  );
  permit(plan, seen);
  const remembered = tabs.map(({ tab, planned, ask, asked }) => {
    const drawing = { ...planned, widths: planWidths(tab, seen.digit) };
    const standing = isRenamed(plan, tab.name) ? undefined : seen.touched.get(tab.name.toLowerCase());
    if (!standing?.mark) return () => added(drawing, seen);
    const former = asked?.mark.area === standing.mark.area ? asked : ask(standing.mark);
    const check = askBeside(queue, drawing, parseArea(standing.mark.area), standing.filled);
    return () => {
      check();
      checkRead(tab.name, read.get(tab.name), former.contents);
      return rewritten(drawing, standing, former.drawn(standing), former.contents.formulas);
    };
  });
  const edits = askEdits(queue, plan.edits);
  await askAll(queue, weights, () => undefined);
  return { plan, sheets: seen.sheets, tabs: remembered.map((tab) => tab()), edits };
}

/** What stands on a tab is expected to weigh as what replaces it does. */
function bytesPerCell({ area, typed, formats }: Pick<Drawing, 'area' | 'typed' | 'formats'>): number {
  const bytes = gridBytes(typed) + gridBytes(formats.map((row) => row.map((format) => format ?? 'General')));
  return bytes / (rowCount(area) * columnCount(area));
}

function added(planned: Drawing, { tables }: Survey): WrittenTab {
  const { table } = planned.fittings;
  const fittings = { ...planned.fittings, table: table && { ...table, name: freeName(table.name, tables) } };
  return { name: planned.mark.tab, drawing: { ...planned, fittings }, replaced: null, ground: bareGround, made: [] };
}

function rewritten(drawing: Drawing, sheet: TouchedSheet, former: Drawing, held: Raw[][]): WrittenTab {
  const table = drawing.fittings.table && findOurs(drawing.fittings.table.name, sheet.tables);
  const alike = looksAs(former, drawing) ? former : null;
  const ground = { area: former.area, filled: sheet.filled, charts: sheet.charts.filter(isOurs), table, alike };
  return { name: drawing.mark.tab, drawing, replaced: { sheet, drawing: former }, ground, made: alike ? held : [] };
}

function isRenamed({ renames }: WritePlan, name: string): boolean {
  return renames.some(({ from }) => from.toLowerCase() === name.toLowerCase());
}
