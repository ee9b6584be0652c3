// Hinders every flow of the pane at every request, and says what becomes of the workbook:  npm run faults
//   --slice    a part of it that takes no more than three minutes
//   --write    makes the table of docs/reliability.md anew
// Fails where something was told as success that is none, or a difference was not told.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createOfficeHost } from '../src/hosts/office/office-host';
import type { Snapshot } from '../src/workbook/snapshot';
import { openExcel } from '../test/hosts/office/excel';
import { policyArea12 } from '../samples/policy-area-12';
import { layOut } from '../samples/lay-out';
import { seeded } from '../test/workbooks/random';
import { brokenActions, colleagues, failures, type Fault } from './faults/faults';
import { flows, type Flow } from './faults/flows';
import { outcomeOf, outcomes, type Outcome, type Undisturbed } from './faults/outcome';
import { inOrder, outcomeOfPair, pairs } from './faults/two-panes';

// A silent Excel is not waited for as long as by staff.
const patient = globalThis.setTimeout;
globalThis.setTimeout = ((run: () => void, milliseconds = 0) =>
  patient(run, Math.min(milliseconds, 5))) as unknown as typeof globalThis.setTimeout;

const slice = process.argv.includes('--slice');
const random = seeded(14);

/** Orders in which the requests of two panes are answered, of each pair of flows. */
const schedules = slice ? 1 : Number(process.env['SCHEDULES'] ?? 40);

/** Of the actions of every write, and of what colleagues do (four times as often), one in so many is tried. */
const every = slice ? 600 : Number(process.env['EVERY'] ?? 1);

interface Sample {
  readonly name: string;
  readonly snapshot: Snapshot;
  /** One in so many of the faults is tried. */
  readonly oneIn: number;
}

/** Three cards of the sample, a 施策 each; and all of it, of which a few faults are drawn by chance. */
function samples(): readonly [Sample, Sample] {
  const cardGroups = policyArea12.cardGroups.map((group) => ({ ...group, cards: group.cards.slice(0, 1) }));
  return [
    { name: 'three cards', snapshot: layOut({ ...policyArea12, cardGroups }).snapshot, oneIn: 1 },
    { name: 'policy area 12', snapshot: layOut(policyArea12).snapshot, oneIn: slice ? 40 : 12 },
  ];
}

/** The faults of a flow that are tried. */
async function faultsOf({ snapshot, oneIn }: Sample, flow: Flow): Promise<Fault[]> {
  const excel = openExcel(snapshot);
  const host = createOfficeHost();
  await flow.before?.(host);
  const actions: number[] = [];
  const first = excel.session.counters.syncs.length;
  const { session } = excel;
  const next = session.faults.next.bind(session.faults);
  session.faults.next = () => {
    actions.push(0);
    const planned = next();
    return {
      ...planned,
      beforeAction: (index) => {
        actions[actions.length - 1] = index + 1;
        planned.beforeAction(index);
      },
    };
  };
  await flow.run(host);
  const requests = session.counters.syncs.length - first;
  const sheets = excel.workbook.sheets
    .map(({ name }) => name)
    .filter((name) => snapshot.sheets.some((one) => one.name === name) || flow.before);
  const broken = actions.flatMap((count, index) =>
    brokenActions(
      index + 1,
      Array.from({ length: count }, (_, action) => action),
    ),
  );
  return [
    ...sampled(failures(requests), oneIn),
    ...sampled(broken, every * oneIn),
    ...sampled(colleagues(requests, sheets), Math.ceil(every / 4) * oneIn),
  ];
}

function sampled<T>(all: readonly T[], step: number): T[] {
  return step <= 1 ? [...all] : all.filter(() => random.int(0, step - 1) === 0);
}

async function main(): Promise<void> {
  const counts = new Map<string, Map<Outcome, number>>();
  const bad: string[] = [];
  let runs = 0;
  const counted = (kind: string, outcome: Outcome, what: string): void => {
    runs += 1;
    const of = counts.get(kind) ?? new Map<Outcome, number>();
    counts.set(kind, of);
    of.set(outcome, (of.get(outcome) ?? 0) + 1);
    if (outcome === 'false success' || outcome === 'unadmitted difference') bad.push(`${what}: ${outcome}`);
  };
  const workbooks = samples();
  for (const sample of workbooks) {
    for (const [name, flow] of Object.entries(flows)) {
      const faults = await faultsOf(sample, flow);
      const known: Undisturbed = new Map();
      for (const [index, fault] of faults.entries()) {
        const outcome = await outcomeOf(sample.snapshot, flow, fault, known);
        counted(fault.kind, outcome, `${sample.name} · ${name} · ${fault.act ?? fault.kind} · ${index}`);
      }
      console.error(`${sample.name} · ${name}: ${faults.length} runs`);
    }
  }
  const [{ snapshot }] = workbooks;
  for (const pair of pairs()) {
    const ordered = await inOrder(snapshot, pair);
    for (let schedule = 1; schedule <= schedules; schedule += 1) {
      const outcome = await outcomeOfPair(snapshot, pair, ordered, () => (random.int(0, 1) === 0 ? 0 : 1));
      counted('two at once', outcome, `${pair.join(' and ')} · ${schedule}`);
    }
    console.error(`${pair.join(' and ')}: ${schedules} schedules`);
  }
  const table = tableOf(counts, runs);
  console.log(table);
  if (bad.length > 0) console.log(bad.slice(0, 60).join('\n'));
  if (process.argv.includes('--write')) {
    const page = resolve(__dirname, '../docs/reliability.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      text.replace(/<!-- table -->[^]*<!-- \/table -->/, `<!-- table -->\n${table}\n<!-- /table -->`),
    );
  }
  process.exitCode = bad.length > 0 ? 1 : 0;
}

function tableOf(counts: ReadonlyMap<string, ReadonlyMap<Outcome, number>>, runs: number): string {
  const row = (kind: string, of: (outcome: Outcome) => number): string => {
    const each = outcomes.map(of);
    return `| ${[kind, each.reduce((sum, count) => sum + count, 0), ...each].join(' | ')} |`;
  };
  return [
    `| what goes wrong | runs | ${outcomes.join(' | ')} |`,
    `|---|${'---:|'.repeat(outcomes.length + 1)}`,
    ...[...counts].map(([kind, of]) => row(kind, (outcome) => of.get(outcome) ?? 0)),
    row(`all ${runs > 0 ? '' : '(none)'}`.trim(), (outcome) =>
      [...counts.values()].reduce((sum, of) => sum + (of.get(outcome) ?? 0), 0),
    ),
  ].join('\n');
}

void main();
