import { parseArea } from '../../../workbook/address';
import { tableName, type Mark } from '../../../workbook/mark';
import type { SheetPlan } from '../../../workbook/plan';
import { askBeside } from '../ask/ask-beside';
import { askDrawing } from '../ask/ask-drawing';
import type { Known } from '../ask/known';
import type { Survey, TouchedSheet } from '../ask/survey';
import { isOurs } from '../draw/charts';
import { drawPlan, planWidths } from '../draw/draw-plan';
import { weightPerCell, type Alike, type Drawing } from '../draw/drawing';
import { findOurs, freeName } from '../draw/filter-table';
import { looksAs } from '../draw/looks-as';
import { bareGround } from '../draw/prepare-sheet';
import type { Answer } from '../wire/answer';
import type { Question } from '../wire/question';
import type { Raw } from '../wire/raw';
import { expectWeight } from '../wire/weights';
import { checkRead } from './check-read';
import type { RememberedTab } from './written';

/**
 * Asks what stands on a tab where it was last seen. Once the survey tells where it stands, it is asked about again where
 * that is elsewhere. The answer throws a HostError where something of staff's would be written over. `replaced`: whether
 * the sheet of that name is one of staff's that gives its name up.
 */
export function rememberTab(
  queue: Question[],
  tab: SheetPlan,
  replaced: boolean,
  { marks, drawn, read, weights }: Known,
): (seen: Survey) => Answer<RememberedTab> {
  const planned = drawPlan(tab);
  // What stands on a tab is expected to weigh as what replaces it does.
  expectWeight({ kind: 'contents', sheet: tab.name }, weightPerCell(planned), weights);
  const ask = (mark: Mark) => askDrawing(queue, mark, drawn.get(tab.name) ?? null, planned);
  const seenAt = replaced ? undefined : marks.get(tab.name);
  const asked = seenAt && ask(seenAt);
  return (seen) => {
    const drawing = { ...planned, widths: planWidths(tab, seen.digit) };
    const standing = replaced ? undefined : seen.touched.get(tab.name.toLowerCase());
    if (!standing?.mark) return () => added(drawing, seen);
    const former = asked?.mark.area === standing.mark.area ? asked : ask(standing.mark);
    const beside = askBeside(queue, drawing, parseArea(standing.mark.area), standing.filled);
    return (answered) => {
      beside(answered);
      const { formulas } = former.contents(answered);
      checkRead(tab.name, read.get(tab.name), former.contents(answered));
      return rewritten(drawing, standing, former.drawing(standing)(answered), formulas);
    };
  };
}

function added(planned: Drawing, { tables }: Survey): RememberedTab {
  const { table } = planned.fittings;
  const fittings = { ...planned.fittings, table: table && { ...table, name: freeName(table.name, tables) } };
  return { name: planned.mark.tab, drawing: { ...planned, fittings }, replaced: null, ground: bareGround };
}

function rewritten(drawing: Drawing, sheet: TouchedSheet, former: Drawing, held: Raw[][]): RememberedTab {
  const name = findOurs(tableName(drawing.mark.kind), sheet.tables);
  const table = name === null ? null : { name, top: sheet.tableArea?.top ?? null };
  const alike: Alike | null = looksAs(former, drawing) ? { drawing: former, held } : null;
  const ground = { area: former.area, filled: sheet.filled, charts: sheet.charts.filter(isOurs), table, alike };
  return { name: drawing.mark.tab, drawing, replaced: { sheet, drawing: former }, ground };
}
