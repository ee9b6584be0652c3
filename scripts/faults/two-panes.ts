import { AsyncLocalStorage } from 'node:async_hooks';
import { createOfficeHost } from '../../src/hosts/office/office-host';
import { HostError } from '../../src/workbook/host';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openExcel, type OpenExcel } from '../../test/hosts/office/excel';
import { flowsOf, type Flow } from './flows';
import { admissions, text, type Outcome } from './outcome';

/** Two people's flows, each in a pane of its own, on one workbook. */
export type Pair = readonly [string, string];
type Pane = 0 | 1;

/** What a flow told: its remarks, or why it was refused. */
type Told = { readonly remarks: readonly string[] } | { readonly refused: HostError };

type Acts = readonly [() => Promise<Told>, () => Promise<Told>];
type Drive = (excel: OpenExcel, acts: Acts) => Promise<readonly [Told, Told]>;

interface End {
  readonly state: string;
  readonly told: readonly [Told, Told];
}

/** Every pair of flows, a flow with itself among them; not those that build first, but for taking back. */
export function pairs(): Pair[] {
  const names = Object.keys(flowsOf(0)).filter((name) => !name.endsWith('rebuild'));
  return names.flatMap((one, index) => names.slice(index).map((other): Pair => [one, other]));
}

const pauses = [0, 0, 0, 0];

/** Both flows on a fresh workbook, what goes before them being done; `drive` runs them. */
async function play(snapshot: Snapshot, pair: Pair, drive: Drive): Promise<End> {
  const excel = openExcel(snapshot);
  const flows = pair.map((name, pane) => flowsOf(pane)[name]).filter((flow) => flow !== undefined);
  const hosts = flows.map(() => createOfficeHost(pauses));
  for (const [pane, flow] of flows.entries()) await flow.before?.(hosts[pane] as OpenWorkbook);
  const act = (pane: Pane) => () => tell(flows[pane] as Flow, hosts[pane] as OpenWorkbook);
  const told = await drive(excel, [act(0), act(1)]);
  return { state: text(excel), told };
}

async function tell(flow: Flow, host: OpenWorkbook): Promise<Told> {
  try {
    return { remarks: await flow.run(host) };
  } catch (error) {
    if (error instanceof HostError) return { refused: error };
    throw error;
  }
}

const serially =
  (first: Pane): Drive =>
  async (_, acts) => {
    const early = await acts[first]();
    const late = await acts[first === 0 ? 1 : 0]();
    return first === 0 ? [early, late] : [late, early];
  };

const alone =
  (only: Pane): Drive =>
  async (_, acts) => {
    const told = await acts[only]();
    return [told, told];
  };

const whose = new AsyncLocalStorage<Pane>();

/** Answers the requests of two panes in an order that `choose` draws, whenever both are waiting. */
const interleaved =
  (choose: () => Pane): Drive =>
  async (excel, acts) => {
    const answer = excel.session.answer.bind(excel.session);
    const waiting = new Map<Pane, () => void>();
    const running = new Set<Pane>([0, 1]);
    const go = (): void => {
      if (![...running].every((pane) => waiting.has(pane))) return;
      const next = waiting.size === 2 ? choose() : [...waiting.keys()][0];
      const begin = next === undefined ? undefined : waiting.get(next);
      if (next === undefined || !begin) return;
      waiting.delete(next);
      begin();
    };
    excel.session.answer = async (body, flags) => {
      const pane = whose.getStore();
      if (pane === undefined) throw new Error('a request of no pane');
      await new Promise<void>((begin) => {
        waiting.set(pane, begin);
        go();
      });
      return answer(body, flags);
    };
    const run = (pane: Pane): Promise<Told> =>
      whose.run(pane, acts[pane]).finally(() => {
        running.delete(pane);
        go();
      });
    const [one, other] = await Promise.all([run(0), run(1)]);
    excel.session.answer = answer;
    return [one, other];
  };

/** What comes of pairs one after the other, and of each flow alone. */
export async function inOrder(snapshot: Snapshot, pair: Pair): Promise<{ serial: End[]; alone: [End, End] }> {
  return {
    serial: [await play(snapshot, pair, serially(0)), await play(snapshot, pair, serially(1))],
    alone: [await play(snapshot, pair, alone(0)), await play(snapshot, pair, alone(1))],
  };
}

/**
 * What comes of both at once, in one order of their requests: as one after the other; or the one that came later was
 * refused, and all is as if it had not been; or a remark admits that it was overtaken.
 */
export async function outcomeOfPair(
  snapshot: Snapshot,
  pair: Pair,
  ordered: Awaited<ReturnType<typeof inOrder>>,
  choose: () => Pane,
): Promise<Outcome> {
  const { state, told } = await play(snapshot, pair, interleaved(choose));
  const refused = told.map((one) => 'refused' in one);
  const sameTold = (end: End): boolean => end.told.every((one, pane) => 'refused' in one === refused[pane]);
  if (ordered.serial.some((end) => end.state === state && sameTold(end))) return 'done';
  const isAdmitted = told.some((one) =>
    'refused' in one ? admissions.includes(one.refused.code) || one.refused.remarks.length > 0 : one.remarks.length > 0,
  );
  if (refused[0] !== refused[1] && ordered.alone[refused[0] ? 1 : 0].state === state) return 'restored';
  if (isAdmitted) return 'admitted';
  return refused.includes(true) ? 'unadmitted difference' : 'false success';
}
