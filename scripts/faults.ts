// Hinders every flow of the pane at every request, and says what becomes of the workbook:  npm run faults
//   --slice    a part of it that takes no more than three minutes
//   --write    makes the table of docs/reliability.md anew
// Fails where something was told as success that is none, or a difference was not told. Each core takes a part (faults/parts.ts).
// Ctrl+C ends it once the parts that are begun have ended, with the table so far: parts are drawn in an order of chance.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { kinds } from './faults/faults';
import { outcomes, type Outcome } from './faults/outcome';
import { howMuch, partsOf, run, type Part, type Run } from './faults/parts';

/** Does the parts that it is sent, one after the other. */
function work(port: NonNullable<typeof parentPort>): void {
  port.on('message', (part: Part) => void run(part).then((runs) => port.postMessage(runs)));
}

async function main(): Promise<void> {
  const counts = new Map<string, Map<Outcome, number>>();
  const bad: string[] = [];
  const count = ({ kind, outcome, what }: Run): void => {
    const of = counts.get(kind) ?? new Map<Outcome, number>();
    counts.set(kind, of);
    of.set(outcome, (of.get(outcome) ?? 0) + 1);
    if (outcome !== 'false success' && outcome !== 'unadmitted difference') return;
    bad.push(`${what}: ${outcome}`);
    console.error(bad.at(-1));
  };
  const parts = await partsOf(howMuch(process.argv.includes('--slice')));
  const all = parts.length;
  let tried = 0;
  process.once('SIGINT', () => parts.splice(0));
  const take = async (worker: Worker): Promise<void> => {
    for (let part = parts.shift(); part; part = parts.shift()) {
      worker.postMessage(part);
      const [runs] = (await once(worker, 'message')) as [Run[]];
      runs.forEach(count);
      tried += 1;
      console.error(`${part.name}: ${runs.length} runs, ${tried} of ${all} parts`);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, () => take(newWorker())));
  const table = tableOf(counts);
  console.log(table);
  if (tried < all) console.log(`${tried} of ${all} parts, drawn by chance`);
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

/** Most of what a run makes is thrown away at once: there is room for it. */
function newWorker(): Worker {
  return new Worker(process.argv[1] ?? '', { resourceLimits: { maxYoungGenerationSizeMb: 128 } });
}

function tableOf(counts: ReadonlyMap<string, ReadonlyMap<Outcome, number>>): string {
  const row = (kind: string, of: (outcome: Outcome) => number): string => {
    const each = outcomes.map(of);
    return `| ${[kind, each.reduce((sum, runs) => sum + runs, 0), ...each].join(' | ')} |`;
  };
  return [
    `| what goes wrong | runs | ${outcomes.join(' | ')} |`,
    `|---|${'---:|'.repeat(outcomes.length + 1)}`,
    ...kinds.flatMap((kind) => {
      const of = counts.get(kind);
      return of ? [row(kind, (outcome) => of.get(outcome) ?? 0)] : [];
    }),
    row('all', (outcome) => [...counts.values()].reduce((sum, of) => sum + (of.get(outcome) ?? 0), 0)),
  ].join('\n');
}

if (isMainThread) void main();
else if (parentPort) work(parentPort);
