import { parseArea } from '../../../workbook/address';
import { formerName } from '../../../workbook/former-name';
import { HostError } from '../../../workbook/host';
import type { Mark } from '../../../workbook/mark';
import type { SheetPlan, WritePlan } from '../../../workbook/plan';
import { askBeside } from '../ask/ask-beside';
import { askDrawing, type Forgotten } from '../ask/ask-drawing';
import { askStaffTables } from '../ask/ask-tables';
import type { Known } from '../ask/known';
import type { Survey, TouchedSheet } from '../ask/survey';
import { isOurChart } from '../../../workbook/chart-name';
import { drawPlan, planWidths } from '../draw/draw-plan';
import { weightPerCell, type Drawing } from '../draw/drawing';
import { findOurs } from '../draw/filter';
import { looksAs } from '../draw/looks-as';
import { bareGround } from '../draw/prepare-sheet';
import type { Answer } from '../wire/answer';
import type { Question } from '../wire/question';
import { expectWeight } from '../wire/weights';
import { checkRead } from './check-read';
import type { RememberedTab } from './written';

/**
 * Asks what stands on a tab where it was last seen. Once the survey tells where it stands, it is asked about again where
 * that is elsewhere. The answer throws a HostError where something of staff's would be written over.
 */
export function rememberTab(
  queue: Question[],
  tab: SheetPlan,
  plan: WritePlan,
  { marks, drawn, read, weights, tablesInFormulas }: Known,
  wantsPage: boolean,
): (seen: Survey) => Answer<RememberedTab> {
  const planned = drawPlan(tab);
  const former = formerName(plan, tab.name);
  const name = former ?? tab.name;
  // What stands on a tab is expected to weigh as what replaces it does.
  expectWeight({ kind: 'contents', sheet: name }, weightPerCell(planned), weights);
  const ask = (mark: Mark) => askDrawing(queue, mark, drawn.get(name) ?? null, planned, wantsPage);
  const seenAt = former === null ? undefined : marks.get(name);
  const asked = seenAt && ask(seenAt);
  return (seen) => {
    const drawing: Drawing = { ...planned, widths: planWidths(tab, seen.digit) };
    const standing = former === null ? undefined : seen.touched.get(name.toLowerCase());
    if (!standing?.mark) return () => ({ name: tab.name, drawing, replaced: null, ground: bareGround });
    // Rows of a tab that was read are gone since, or came: what is to be written does not know.
    if (read.has(name) && seenAt && seenAt.area !== standing.mark.area) throw new HostError('changed-meanwhile', name);
    const drawnBefore = asked?.mark.area === standing.mark.area ? asked : ask(standing.mark);
    const before = parseArea(standing.mark.area);
    const beside = askBeside(queue, name, drawing, before, standing.filled);
    const own = findOurs(standing.tables);
    const others = standing.tables.filter((name) => name !== own);
    const staffTables = askStaffTables(queue, name, others, [before, drawing.area], tablesInFormulas);
    return (answered) => {
      beside(answered);
      const contents = drawnBefore.contents(answered);
      checkRead(name, read.get(name), contents);
      const table = own === null ? null : { name: own, stays: tablesInFormulas.has(own.toLowerCase()) };
      return rewritten(drawing, standing, drawnBefore.drawing(standing, own, seen.plainFont)(answered), {
        table,
        staffTables: staffTables(answered),
        held: contents.formulas,
        forgotten: drawnBefore.forgotten(answered),
        // A rename makes references follow: what stands as it shall now would not afterwards.
        mayStay: plan.renames.length === 0,
      });
    };
  };
}

interface Found {
  readonly table: RememberedTab['ground']['table'];
  readonly staffTables: readonly string[];
  readonly held: RememberedTab['ground']['held'];
  readonly forgotten: Forgotten;
  readonly mayStay: boolean;
}

function rewritten(drawing: Drawing, sheet: TouchedSheet, former: Drawing, found: Found): RememberedTab {
  const { table, staffTables, held, forgotten, mayStay } = found;
  const ground = {
    isAdded: false,
    area: former.area,
    filled: sheet.filled,
    charts: sheet.charts.filter(isOurChart),
    staffCharts: sheet.charts.filter((name) => !isOurChart(name)),
    table,
    staffTables,
    guards: sheet.guards,
    filtered: sheet.hidesRows,
    alike: mayStay && looksAs(former, drawing) ? former : null,
    held,
  };
  return { name: drawing.mark.tab, drawing, replaced: { sheet, drawing: former, forgotten }, ground };
}
