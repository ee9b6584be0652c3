import { createOfficeHost } from '../../src/hosts/office/office-host';
import { HostError } from '../../src/workbook/host';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openExcel, type OpenExcel } from '../../test/hosts/office/excel';
import { stateOf } from '../../test/hosts/office/state';
import type { Fault } from './faults';
import type { Flow } from './flows';

/** How a flow ended over which something went wrong. */
export const outcomes = ['done', 'restored', 'admitted', 'false success', 'unadmitted difference'] as const;
export type Outcome = (typeof outcomes)[number];

/** Failures by which the pane says that the workbook may not be as it was. */
export const admissions: readonly string[] = ['not-put-back', 'given-up'];

const pauses = [0, 0, 0, 0];

/** What came of flows that nothing hindered, by what was done. */
export type Undisturbed = Map<string, string | null>;

/** The workbook after a flow that nothing hinders, and a colleague before or after it; null where that cannot be. */
async function undisturbed(
  snapshot: Snapshot,
  flow: Flow,
  acts: readonly ('flow' | 'fault')[],
  fault: Fault,
): Promise<string | null> {
  const excel = openExcel(snapshot);
  const host = createOfficeHost(pauses);
  await flow.before?.(host);
  for (const act of acts) {
    try {
      if (act === 'flow') await flow.run(host);
      else fault.colleague?.(excel.workbook);
    } catch {
      return null;
    }
  }
  return text(excel);
}

/** Who waits for longer than this, in milliseconds, waits for an answer. */
const long = 10_000;

/** An Excel that keeps silent has kept silent for long enough at once; every other answer is waited for, however slow the machine. */
function hurry({ session: { faults } }: OpenExcel): void {
  const patient = globalThis.setTimeout;
  let waiting: (() => void)[] = [];
  globalThis.setTimeout = ((act: () => void, milliseconds = 0) => {
    if (milliseconds < long) return patient(act, milliseconds);
    waiting.push(act);
    return undefined;
  }) as unknown as typeof globalThis.setTimeout;
  const next = faults.next.bind(faults);
  faults.next = () => {
    const planned = next();
    if (planned.silent) {
      for (const act of waiting) patient(act, 0);
      waiting = [];
    }
    return planned;
  };
}

/** What comes of a flow with a fault in it. */
export async function outcomeOf(snapshot: Snapshot, flow: Flow, fault: Fault, known: Undisturbed): Promise<Outcome> {
  const excel = openExcel(snapshot);
  const host = createOfficeHost(pauses);
  await flow.before?.(host);
  fault.plant(excel);
  const patient = globalThis.setTimeout;
  if (fault.kind === 'never answered') hurry(excel);
  let remarks: readonly string[] = [];
  const error = await flow.run(host).then(
    (told) => {
      remarks = told;
      return null;
    },
    (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))),
  );
  globalThis.setTimeout = patient;
  excel.session.answered = () => undefined;
  const after = text(excel);
  const isAs = async (...orders: readonly (readonly ('flow' | 'fault')[])[]): Promise<boolean> => {
    for (const acts of orders) {
      const key = acts.map((act) => (act === 'flow' ? act : (fault.act ?? ''))).join();
      if (!known.has(key)) known.set(key, await undisturbed(snapshot, flow, acts, fault));
      if (known.get(key) === after) return true;
    }
    return false;
  };
  if (error === null) {
    if (await isAs(['flow', 'fault'], ['fault', 'flow'])) return 'done';
    // A tab that the flow takes away may have been deleted before.
    if (fault.kind === 'colleague deletes' && (await isAs(['flow']))) return 'done';
    return remarks.length > 0 ? 'admitted' : 'false success';
  }
  if (!(error instanceof HostError)) throw error;
  if (await isAs(['fault'], [])) return 'restored';
  return admissions.includes(error.code) || error.remarks.length > 0 ? 'admitted' : 'unadmitted difference';
}

/** All that the workbook is, to be compared, and where staff stand in it. */
export function text({ workbook }: OpenExcel): string {
  workbook.calculator.settle();
  const { name, selection } = workbook.active;
  return JSON.stringify([stateOf(workbook), name, selection]);
}
