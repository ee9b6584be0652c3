// Checks, edits and builds a workbook over and over, and says what memory holds meanwhile:  npm run cycles [-- COUNT]
// Fails where what is built, or what is held, grows.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createOfficeHost } from '../src/hosts/office/office-host';
import { review } from '../src/review';
import { plan } from '../src/tabs/plan';
import { policyArea12 } from '../samples/policy-area-12';
import { layOut } from '../samples/lay-out';
import { openExcel } from '../test/hosts/office/excel';
import { stateOf } from '../test/hosts/office/state';

/** Bytes that a cycle may add: each types a new text, and the labels' memory keeps the first 10,000 texts. */
const slack = 300;

/** Cycles after which other caches are full, and between two measurements. */
const warm = 50;
const apart = 10;

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 500);
  setFlagsFromString('--expose-gc');
  // Machine code that V8 makes of a function that runs often is no part of what the pane holds, and would grow for hours.
  for (const flag of ['--no-opt', '--no-sparkplug']) setFlagsFromString(flag);
  const collect = runInNewContext('gc') as () => void;
  const excel = openExcel(layOut(policyArea12).snapshot);
  const host = createOfficeHost();
  const held: number[] = [];
  const sizes: number[] = [];
  for (let cycle = 1; cycle <= count; cycle += 1) {
    const now = review(await host.read());
    const [card] = now.evaluation.cards;
    if (!card) throw new Error('the sample has no card');
    const { place, value: expected } = card.summary;
    // As long each time: what is written does not grow by what is typed.
    const value = `概要の書き直し、${String(cycle).padStart(6, '0')}回目。`;
    await host.write({ renames: [], tabs: [], edits: [{ ...place, value, expected }] });
    await host.write(plan(review(await host.read()), '令和7年6月1日 10:00'));
    // Excel's stand-in counts requests for tests.
    excel.session.counters.reset();
    if (cycle < warm || cycle % apart !== 0) continue;
    collect();
    held.push(process.memoryUsage().heapUsed);
    sizes.push(JSON.stringify(stateOf(excel.workbook)).length);
    console.log(`${cycle} cycles: ${((held.at(-1) ?? 0) / 1e6).toFixed(2)} MB held, ${sizes.at(-1)} bytes of workbook`);
  }
  const growthOf = (sizesOf: readonly number[]): number => (sizesOf.at(-1) ?? 0) - (sizesOf[0] ?? 0);
  const grows = growthOf(held) > slack * (count - warm) || growthOf(sizes) > 0;
  console.log(grows ? 'it grows' : 'nothing grows');
  process.exitCode = grows ? 1 : 0;
}

void main();
