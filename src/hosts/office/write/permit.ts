import { formerName } from '../../../workbook/former-name';
import { HostError } from '../../../workbook/host';
import { refuseNewer } from '../../../workbook/newer';
import type { WritePlan } from '../../../workbook/plan';
import type { Known } from '../ask/known';
import type { Survey } from '../ask/survey';

/** Throws a HostError where the plan cannot be carried out on the workbook as it is. */
export function permit(plan: WritePlan, seen: Survey, { listed }: Pick<Known, 'listed'>): void {
  const names = new Set(seen.sheets.map(({ name }) => name.toLowerCase()));
  for (const { from, to } of plan.renames) {
    if (!names.delete(from.toLowerCase())) throw new HostError('changed-meanwhile', from);
    if (names.has(to.toLowerCase())) throw new HostError('sheet-name-taken', to);
    names.add(to.toLowerCase());
  }
  const added = plan.tabs.filter(({ name }) => !names.has(name.toLowerCase()));
  for (const tab of plan.tabs) {
    if (added.includes(tab)) continue;
    const former = formerName(plan, tab.name)?.toLowerCase() ?? '';
    const standing = seen.touched.get(former);
    if (!standing?.mark) throw new HostError('sheet-name-taken', tab.name);
    refuseNewer(tab.name, standing.mark);
    // Somebody else has added it since: what it holds was not read.
    if (listed && !listed.has(former)) throw new HostError('changed-meanwhile', tab.name);
    if (standing.protected) throw new HostError('protected-sheet', tab.name);
  }
  for (const { sheet } of [...plan.edits, ...(plan.heights ?? [])]) {
    const standing = seen.touched.get(sheet.toLowerCase());
    if (!standing) throw new HostError('changed-meanwhile', sheet);
    if (standing.protected) throw new HostError('protected-sheet', sheet);
  }
  if (seen.structureProtected && (added.length > 0 || plan.renames.length > 0))
    throw new HostError('protected-workbook', '');
}
