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

/** Bytes that may come and go: between two measurements a library may have filled a cache. */
const slack = 2_000_000;

/** Cycles after which caches are full, and between two measurements. */
const warm = 10;
const apart = 10;

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 500);
  setFlagsFromString('--expose-gc');
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
    console.log(`${cycle} cycles: ${((held.at(-1) ?? 0) / 1e6).toFixed(1)} MB held, ${sizes.at(-1)} bytes of workbook`);
  }
  const growthOf = (sizesOf: readonly number[]): number => (sizesOf.at(-1) ?? 0) - (sizesOf[0] ?? 0);
  const grows = growthOf(held) > slack || growthOf(sizes) > 0;
  console.log(grows ? 'it grows' : 'nothing grows');
  process.exitCode = grows ? 1 : 0;
}

void main();
