import { HostError } from '../../../workbook/host';
import { all, type Answer } from '../wire/answer';
import { uncovered } from '../wire/areas';
import { askAll } from '../wire/batches';
import { toHostError } from '../wire/errors';
import type { Question } from '../wire/question';
import { request } from '../wire/request';
import type { Weights } from '../wire/weights';
import { askContents, type Contents } from '../ask/contents';
import { askSurvey, type Survey } from '../ask/survey';
import { rowsToInsert } from '../draw/prepare-sheet';
import { parseStamp } from '../draw/stamp';
import type { Raw } from '../wire/raw';
import { askHeightsBefore, checkHeightsStand } from './heights';
import { placeOf } from './meanwhile';
import { checkNotDrawnSince } from './drawn-since';
import { revert, type Reverted } from './revert';
import { isRewritten } from './renamed-meanwhile';
import type { Written, WrittenTab } from './written';
import type { Writing } from './writing';

/**
 * Takes a write back, as often as it takes. Rejects with `changed-since-written` where staff have changed what was written
 * since, and with `not-put-back` where it stopped half-way: called again with `goesOn`, it goes on there. Gives what staff
 * should know.
 */
export async function takeBack(
  written: Written,
  weights: Weights,
  goesOn: boolean,
  { pauses }: Pick<Writing, 'pauses'>,
): Promise<string[]> {
  if (!goesOn) await checkUnchanged(written, weights);
  let last: unknown;
  for (const [attempt, pause] of pauses.entries()) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const reverted = await revert(written, goesOn || attempt > 0 ? 'in part' : 'whole');
      return [...lost(written, reverted), ...reverted.remarks, ...filtersLost(written)];
    } catch (error) {
      last = error;
      const { code } = toHostError(error);
      if (code === 'timed-out') break;
      if (code === 'changed-since-written') throw error;
      if (code === 'changed-meanwhile' && !goesOn && attempt === 0) checkNotDrawnSince(written, await survey(written));
    }
  }
  throw new HostError('not-put-back', String(last), { cause: last });
}

const survey = ({ plan, token }: Written): Promise<Survey> =>
  request('reading', (workbook) => askSurvey(workbook, plan, token));

async function checkUnchanged(written: Written, weights: Weights): Promise<void> {
  const now = await survey(written);
  const queue: Question[] = [];
  const tabs = written.tabs.map((tab) => ({
    tab,
    contents: askTab(queue, tab, written, now),
    blank: all(askVacated(queue, tab, now)),
  }));
  const renamed = new Map(written.plan.renames.map(({ from, to }) => [from, to]));
  const nowCalled = (sheet: string): string => renamed.get(sheet) ?? sheet;
  const edits = written.edits.map(({ sheet: former, contents: { area }, made }) => {
    const sheet = nowCalled(former);
    return { sheet, made, contents: askContents(queue, sheet, area, 'where needed') };
  });
  const heights = askHeightsBefore(
    queue,
    written.heights.map((height) => ({ ...height, sheet: nowCalled(height.sheet) })),
  );
  const answered = await askAll(queue, weights);
  checkHeightsStand(heights(answered));
  for (const { tab, contents, blank } of tabs) {
    const unchanged = same(contents(answered), tab.made) && blank(answered).every((vacated) => same(vacated, []));
    if (!unchanged) throw new HostError('changed-since-written', tab.name);
  }
  for (const { sheet, made, contents } of edits)
    if (!same(contents(answered), made)) throw new HostError('changed-since-written', sheet);
  for (const { to } of written.plan.renames) {
    if (!now.sheets.some(({ name }) => name === to)) throw new HostError('changed-since-written', to);
  }
}

/** Asks what stands on a tab now. A tab that was added goes as a whole, and so with all that staff wrote around it. */
function askTab(
  queue: Question[],
  { name, drawing, replaced }: WrittenTab,
  { token }: Written,
  now: Survey,
): Answer<Contents> {
  const sheet = now.touched.get(name.toLowerCase());
  if (!sheet?.mark || sheet.stamp === null || parseStamp(sheet.stamp).token !== token)
    throw new HostError('changed-since-written', name);
  const { filled } = sheet;
  const outgrown = filled && (filled.bottom > drawing.area.bottom || filled.right > drawing.area.right);
  if (!replaced && outgrown) throw new HostError('changed-since-written', name);
  return askContents(queue, name, drawing.area, 'where needed');
}

/** Asks about cells outside a tab that taking back writes to or deletes: what the write emptied, and what is beside inserted rows. */
function askVacated(
  queue: Question[],
  { name, drawing, replaced, ground }: WrittenTab,
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

/** What somebody typed into the tabs just before they were taken back. */
function lost({ tabs }: Written, { found }: Reverted): string[] {
  return tabs.flatMap(({ name, made }) =>
    (found.get(name) ?? []).flatMap((entries, row) =>
      entries.flatMap((entry, column) => {
        const own = made[row]?.[column] ?? '';
        if (entry === '' || entry === own || isRewritten(own, entry)) return [];
        return [
          `${placeOf({ sheet: name, row, column })}に入力された「${entry}」は、元に戻す前の内容のため残っていません。`,
        ];
      }),
    ),
  );
}

function filtersLost({ tabs }: Written): string[] {
  return tabs.flatMap(({ name, ground }) =>
    ground.filtered ? [`「${name}」の絞り込みは元に戻りません。必要なときは、もう一度絞り込んでください。`] : [],
  );
}
