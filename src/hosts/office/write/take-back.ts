import { HostError } from '../../../workbook/host';
import { all, type Answer } from '../wire/answer';
import { uncovered } from '../wire/areas';
import { askAll } from '../wire/batches';
import type { Question } from '../wire/question';
import type { Weights } from '../wire/weights';
import { askContents, type Contents } from '../ask/contents';
import { rowsToInsert } from '../draw/prepare-sheet';
import type { Raw } from '../wire/raw';
import { revert } from './revert';
import { survey, type Survey } from '../ask/survey';
import type { RememberedTab, Written } from './written';

/** Takes a write back. Rejects with `changed-since-written` where staff have changed what was written since. */
export async function takeBack(written: Written, weights: Weights): Promise<void> {
  const now = await survey(written.plan);
  const queue: Question[] = [];
  const tabs = written.tabs.map((tab) => ({
    tab,
    contents: askTab(queue, tab, now),
    blank: all(askVacated(queue, tab, now)),
  }));
  const renamed = new Map(written.plan.renames.map(({ from, to }) => [from, to]));
  const edits = written.edits.map(({ sheet: former, contents: { area }, made }) => {
    const sheet = renamed.get(former) ?? former;
    return { sheet, made, contents: askContents(queue, sheet, area, 'where needed') };
  });
  const answered = await askAll(queue, weights);
  for (const { tab, contents, blank } of tabs) {
    const unchanged = same(contents(answered), tab.made) && blank(answered).every((vacated) => same(vacated, []));
    if (!unchanged) throw new HostError('changed-since-written', tab.name);
  }
  for (const { sheet, made, contents } of edits)
    if (!same(contents(answered), made)) throw new HostError('changed-since-written', sheet);
  for (const { to } of written.plan.renames) {
    if (!now.sheets.some(({ name }) => name === to)) throw new HostError('changed-since-written', to);
  }
  await revert(written, 'whole');
}

/** Asks what stands on a tab now. A tab that was added goes as a whole, and so with all that staff wrote around it. */
function askTab(queue: Question[], { name, drawing, replaced }: RememberedTab, now: Survey): Answer<Contents> {
  const sheet = now.touched.get(name.toLowerCase());
  if (!sheet?.mark) throw new HostError('changed-since-written', name);
  const { filled } = sheet;
  const outgrown = filled && (filled.bottom > drawing.area.bottom || filled.right > drawing.area.right);
  if (!replaced && outgrown) throw new HostError('changed-since-written', name);
  return askContents(queue, name, drawing.area, 'where needed');
}

/** Asks about cells outside a tab that taking back writes to or deletes: what the write emptied, and what is beside inserted rows. */
function askVacated(
  queue: Question[],
  { name, drawing, replaced, ground }: RememberedTab,
  now: Survey,
): Answer<Contents>[] {
  if (!replaced) return [];
  const { bottom, right } = drawing.area;
  const filledTo = now.touched.get(name.toLowerCase())?.filled?.right ?? 0;
  const former = replaced.drawing.area;
  const besideInserted = { top: former.bottom + 1, left: right + 1, bottom, right: filledTo };
  const areas = uncovered(former, drawing.area);
  if (rowsToInsert(drawing, ground) !== null && filledTo > right) areas.push(besideInserted);
  return areas.map((area) => askContents(queue, name, area, 'to type again'));
}

/** Cells that were not made have to be empty. */
function same({ formulas }: Contents, made: readonly (readonly Raw[])[]): boolean {
  return formulas.every((row, index) => row.every((entry, column) => entry === (made[index]?.[column] ?? '')));
}
