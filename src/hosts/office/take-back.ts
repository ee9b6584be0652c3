import { HostError } from '../../workbook/host';
import { askAll, type Question, type Weights } from './batches';
import type { Raw } from './raw';
import { askContents, type Contents } from './contents';
import { revert } from './revert';
import { survey, type Survey } from './survey';
import type { Written, WrittenTab } from './written';

/** Takes a write back. Rejects with `changed-meanwhile` where staff have changed what was written since. */
export async function takeBack(written: Written, weights: Weights): Promise<void> {
  const now = await survey(written.plan);
  const queue: Question[] = [];
  const tabs = written.tabs.map((tab) => ({ tab, contents: askTab(queue, tab, now) }));
  const renamed = new Map(written.plan.renames.map(({ from, to }) => [from, to]));
  const edits = written.edits.map(({ sheet: former, contents: { area }, made }) => {
    const sheet = renamed.get(former) ?? former;
    return { sheet, made, contents: askContents(queue, sheet, area, 'where needed') };
  });
  await askAll(queue, weights, () => undefined);
  for (const { tab, contents } of tabs) if (!same(contents, tab.made)) throw new HostError('changed-meanwhile', tab.name);
  for (const { sheet, made, contents } of edits) if (!same(contents, made)) throw new HostError('changed-meanwhile', sheet);
  for (const { to } of written.plan.renames) {
    if (!now.sheets.some(({ name }) => name === to)) throw new HostError('changed-meanwhile', to);
  }
  await revert(written, 'whole');
}

/** Asks what stands on a tab now. A tab that was added goes as a whole, and so with all that staff wrote around it. */
function askTab(queue: Question[], { name, drawing, replaced }: WrittenTab, now: Survey): Contents {
  const sheet = now.touched.get(name.toLowerCase());
  if (!sheet?.mark) throw new HostError('changed-meanwhile', name);
  const { filled } = sheet;
  const outgrown = filled && (filled.bottom > drawing.area.bottom || filled.right > drawing.area.right);
  if (!replaced && outgrown) throw new HostError('changed-meanwhile', name);
  return askContents(queue, name, drawing.area, 'where needed');
}

function same({ formulas }: Contents, made: readonly (readonly Raw[])[]): boolean {
  return formulas.every((row, index) => row.every((entry, column) => entry === made[index]?.[column]));
}
