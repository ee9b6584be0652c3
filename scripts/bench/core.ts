import { readFileSync } from 'node:fs';
import { plan } from '../../src/tabs/plan';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { review } from '../../src/review';

// core.js FILE: the CPU milliseconds from snapshot to plans, the first time and warm (the median of the last of many),
// and the tabs that are planned.
const [file = ''] = process.argv.slice(2);
const snapshot = readXlsx(readFileSync(file), 'core.xlsx');
const times: number[] = [];
let tabs: readonly string[] = [];
for (let call = 0; call < 40; call += 1) {
  const before = process.cpuUsage();
  tabs = plan(review(snapshot), '').tabs.map(({ name }) => name);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
const last = times.slice(-15).sort((a, b) => a - b);
console.log(JSON.stringify({ first: times[0], warm: last[7], tabs }));
