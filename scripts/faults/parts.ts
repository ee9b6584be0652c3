import { policyArea12 } from '../../samples/policy-area-12';
import { layOut } from '../../samples/lay-out';
import { createOfficeHost } from '../../src/hosts/office/office-host';
import { onceEach } from '../../src/model/once-each';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openExcel } from '../../test/hosts/office/excel';
import { seeded } from '../../test/workbooks/random';
import { brokenActions, colleagues, failures, type Fault } from './faults';
import { flows, type Flow } from './flows';
import { outcomeOf, type Outcome, type Undisturbed } from './outcome';
import { inOrder, outcomeOfPair, pairs, type Pair } from './two-panes';

/** Some of the runs, small enough to be shared out: faults of a flow by their places among all, or orders of a pair of flows. */
export type Part = { readonly name: string } & (
  | { readonly sample: SampleName; readonly flow: string; readonly faults: readonly number[] }
  | { readonly pair: Pair; readonly seeds: readonly number[] }
);

/** What came of one of them. */
export interface Run {
  readonly kind: string;
  readonly outcome: Outcome;
  readonly what: string;
}

/** How much of all is tried. */
interface HowMuch {
  /** Orders in which the requests of two panes are answered, of each pair of flows. */
  readonly schedules: number;
  /** Of the actions of every write, and of what colleagues do (four times as often), one in so many. */
  readonly every: number;
  /** Of policy area 12, one in so many of that. */
  readonly everyOfTheWhole: number;
}

export const howMuch = (isSlice: boolean): HowMuch =>
  isSlice
    ? { schedules: 1, every: 600, everyOfTheWhole: 40 }
    : {
        schedules: Number(process.env['SCHEDULES'] ?? 40),
        every: Number(process.env['EVERY'] ?? 1),
        everyOfTheWhole: 12,
      };

const perPart = 40;

type SampleName = 'three cards' | 'policy area 12';

/** Three cards of the sample, a 施策 each; and all of it, of which a few faults are drawn by chance. */
const snapshotOf = onceEach((sample: SampleName): Snapshot => {
  if (sample === 'policy area 12') return layOut(policyArea12).snapshot;
  const cardGroups = policyArea12.cardGroups.map((group) => ({ ...group, cards: group.cards.slice(0, 1) }));
  return layOut({ ...policyArea12, cardGroups }).snapshot;
});

const random = seeded(14);

/** All that is to be run, in an order of chance and each part spread over its flow: what is broken off has tried a fair sample. */
export async function partsOf({ schedules, every, everyOfTheWhole }: HowMuch): Promise<Part[]> {
  const parts: Part[] = [];
  for (const pair of pairs()) {
    const seeds = Array.from({ length: schedules }, (_, index) => index + 1);
    for (const some of inPortions(seeds)) parts.push({ name: pair.join(' and '), pair, seeds: some });
  }
  for (const sample of ['three cards', 'policy area 12'] as const) {
    const step = sample === 'three cards' ? 1 : everyOfTheWhole;
    for (const flow of Object.keys(flows)) {
      const drawn = (await faultsOf(sample, flow)).flatMap(({ kind, act }, index) => {
        const oneIn = step * (kind === 'broken off' ? every : act === undefined ? 1 : Math.ceil(every / 4));
        return random.int(1, oneIn) === 1 ? [index] : [];
      });
      for (const faults of inPortions(drawn)) parts.push({ name: `${sample} · ${flow}`, sample, flow, faults });
    }
  }
  return seeded(14).sample(parts, parts.length);
}

function inPortions(all: readonly number[]): number[][] {
  const portions = Math.ceil(all.length / perPart);
  return Array.from({ length: portions }, (_, first) => all.filter((_each, place) => place % portions === first));
}

/** Runs a part, and tells what came of each run of it. */
export async function run(part: Part): Promise<Run[]> {
  const runs: Run[] = [];
  if ('pair' in part) {
    const { pair, seeds, name } = part;
    const snapshot = snapshotOf('three cards');
    const ordered = await inOrder(snapshot, pair);
    for (const seed of seeds) {
      const order = seeded(seed);
      const outcome = await outcomeOfPair(snapshot, pair, ordered, () => (order.int(0, 1) === 0 ? 0 : 1));
      runs.push({ kind: 'two at once', outcome, what: `${name} · ${seed}` });
    }
    return runs;
  }
  const { sample, flow, name } = part;
  const all = await faultsOf(sample, flow);
  for (const index of part.faults) {
    const fault = all[index];
    if (!fault) throw new Error(`${name} has no fault ${index}`);
    const outcome = await outcomeOf(snapshotOf(sample), flowNamed(flow), fault, undisturbedOf(name));
    runs.push({ kind: fault.kind, outcome, what: `${name} · ${fault.act ?? fault.kind} · ${index}` });
  }
  return runs;
}

const undisturbedOf = onceEach((_name: string): Undisturbed => new Map());

/** All faults of a flow: at each of its requests, at each action of those that write, and each that a colleague can cause. */
const known = new Map<string, Promise<Fault[]>>();
function faultsOf(sample: SampleName, flow: string): Promise<Fault[]> {
  const key = `${sample} · ${flow}`;
  const before = known.get(key);
  if (before) return before;
  const found = findFaults(snapshotOf(sample), flowNamed(flow));
  known.set(key, found);
  return found;
}

async function findFaults(snapshot: Snapshot, flow: Flow): Promise<Fault[]> {
  const { session, workbook } = openExcel(snapshot);
  const host = createOfficeHost();
  await flow.before?.(host);
  const sheets = workbook.sheets.map(({ name }) => name);
  const first = session.counters.syncs.length;
  const actions: number[] = [];
  const next = session.faults.next.bind(session.faults);
  session.faults.next = () => {
    const planned = next();
    const request = actions.push(0) - 1;
    return {
      ...planned,
      beforeAction: (index) => {
        actions[request] = index + 1;
        planned.beforeAction(index);
      },
    };
  };
  await flow.run(host);
  const syncs = session.counters.syncs.slice(first);
  const broken = actions.flatMap((count, index) =>
    isWrite(syncs[index]?.flags ?? 0)
      ? brokenActions(
          index + 1,
          Array.from({ length: count }, (_, action) => action),
        )
      : [],
  );
  return [...failures(syncs.length), ...broken, ...colleagues(syncs.length, sheets)];
}

/** As the library marks requests that may change the workbook. */
const isWrite = (flags: number): boolean => (flags & 1) === 1;

function flowNamed(name: string): Flow {
  const flow = flows[name];
  if (!flow) throw new Error(`there is no flow ${name}`);
  return flow;
}
