import { join } from 'node:path';
import { measure, median, type Usage } from './measure';
import { roundsOf, type Task, type TaskId } from './tasks';
import type { BenchWorkbook, WorkbookName } from './workbooks';

/** Medians over the rounds. */
export class Results {
  private readonly runs = new Map<string, Usage[]>();

  add(task: TaskId, workbook: WorkbookName, usage: Usage): void {
    const key = `${task} ${workbook}`;
    const own = this.runs.get(key);
    if (own) own.push(usage);
    else this.runs.set(key, [usage]);
  }

  /** Null where that was not measured. */
  of(task: TaskId, workbook: WorkbookName): Usage | null {
    const runs = this.runs.get(`${task} ${workbook}`);
    return runs ? { cpu: median(runs.map(({ cpu }) => cpu)), peak: median(runs.map(({ peak }) => peak)) } : null;
  }
}

/** Runs all tasks over a workbook in turn, round by round, so that whatever else the machine does falls on all alike. */
export function runInTurn(tasks: readonly Task[], workbook: BenchWorkbook, folder: string, results: Results): void {
  const own = tasks.filter(({ over }) => over.includes(workbook.name));
  for (let round = roundsOf(workbook.name); round > 0; round -= 1) {
    for (const task of own) {
      const out = join(folder, `out-${task.id}.xlsx`);
      const { usage, stdout } = measure(task.command(workbook, out), folder);
      task.answer(stdout, workbook, out);
      results.add(task.id, workbook.name, usage);
    }
  }
}
