import { cpus } from 'node:os';
import type { CoreTimes } from './core-times';
import { isBroken, isMissed, type Limit } from './limits';
import type { Results } from './results';
import type { Task } from './tasks';
import { workbookNames, type WorkbookName } from './workbooks';

const heads: Readonly<Record<WorkbookName, string>> = {
  '27 many': '27',
  '1100 many': '1,100',
  '1100 one': '1,100 on one sheet',
  '10000 many': '10,000',
  '10000 one': '10,000 on one sheet',
};

export function usageTable(tasks: readonly Task[], results: Results): string {
  const cell = (task: Task, name: WorkbookName) => {
    const usage = results.of(task.id, name);
    return usage ? `${usage.cpu.toFixed(2)} / ${usage.peak.toFixed(0)}` : '';
  };
  return table(
    ['CPU s / peak MiB', ...workbookNames.map((name) => heads[name])],
    tasks.map((task) => [task.name, ...workbookNames.map((name) => cell(task, name))]),
  );
}

export function limitTable(limits: readonly Limit[]): string {
  const figure = ({ value }: Limit) => (value === null ? 'not measured' : value.toFixed(value < 10 ? 2 : 0));
  return table(
    ['', 'measured', 'at most', ''],
    limits.map((limit) => [limit.what, figure(limit), String(limit.most), verdict(limit)]),
  );
}

function verdict(limit: Limit): string {
  if (isBroken(limit)) return '**broken**';
  return isMissed(limit) ? 'aim, missed' : '';
}

/** docs/performance.md. `few`: the core's times with 27 cards. */
export const page = (
  tasks: readonly Task[],
  results: Results,
  limits: readonly Limit[],
  few: CoreTimes,
): string => `# Performance

Made by \`npm run bench -- --write\`, in one run: Node ${process.versions.node}, ${String(cpus().length)} cores, ${process.platform} ${process.arch}.
Cards stand on a sheet for each twelve of them, or all on one; texts are as long as real ones.

Each figure is the median of several runs, each a process of its own, all programs in turn, so that what else the machine
does falls on all alike: **trust the ratios, not the seconds**. CPU is user and system time of all threads, the process's
start included; memory is its peak. Each run's answer is checked: every card counted and no finding, sums as the data,
tabs read back by SheetJS, every filled cell seen by the peers. The floor inflates the parts and scans them by hand into
rows of values, and does nothing else.

${usageTable(tasks, results)}

## Limits
The command fails where one is broken. An aim that is missed is shown, and fails nothing.

${limitTable(limits)}

## What the time goes into
- A call lives for less than a second, and V8 would spend a quarter (Node 26) to a half of it (Node 20) on optimising hot
  functions; \`src/cli/start.ts\` has it optimise late, and keeps the young generation small, which saves 30 MiB and costs
  nothing. It starts with the code that was kept of a build when the command was made, which saves a third at 27 cards,
  and is built in ASCII, which is half as large to V8.
- Parts are inflated by Node's zlib and scanned once, by patterns (\`hosts/xlsx/scan-rows.ts\`): V8 runs them at full speed
  from the second cell on, where a loop over characters needs some thousands. Shared strings are decoded when a cell
  asks for them, once each.
- Cells and merged areas are looked up by row (\`read/sheet/grid.ts\`, \`workbook/area-finder.ts\`), headings and labels by
  bisection, so that all cards on one sheet cost no more than on many. \`test/performance\` counts the look-ups a cell.
- Rules share their passes over the model: a fact of \`rules/facts\` is found out once, when the first rule asks for it. They
  name and format only what they report.
- All cards are objects of one shape, or V8 looks each field up in a table of its own: whatever follows a spread in an
  object literal gives each object another shape (Node 20). \`test/performance/shapes.test.ts\` counts them.
- Whatever is wrong with all cards at once, time grows with the cards: \`test/performance/mass-faults.test.ts\`.

## Aims that are missed
- **The core's first call.** With 27 cards it takes ${((few.first * 27) / 1000).toFixed(0)} ms, warm ${((few.warm * 27) / 1000).toFixed(1)} ms: the difference is V8 compiling eighty rules, the reader
  and four tabs, and by itself as much as the aim allows for 1,100 cards. With those, the rest goes half into running what
  V8 has not optimised yet, half into optimising it. A task pane cannot keep compiled code; the command does.
- **The core, warm.** A third of the time is reading, a third plans, a quarter rules. It goes with what is made for each card,
  some 45 kB: thirty fields that remember their cells, the labels they were found by, fifty cells of tabs. The aim stems
  from a prototype of fifteen checks and three plain tabs. Nearer to it there is another model, in columns of numbers
  instead of fields; rules would no longer read like their laws. Nobody would notice: a policy area has some thirty cards.
- **openpyxl.** Measured with a Linux distribution's, which has a C library under it: a tenth of its time is hardly more than
  the floor takes.
`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
