import type { CoreTimes } from './core-times';
import type { Results } from './results';
import type { TaskId } from './tasks';
import type { WorkbookName } from './workbooks';

export interface Limit {
  readonly what: string;
  /** Null where this machine lacks what it takes. */
  readonly value: number | null;
  readonly most: number;
  /** Aimed at, and not reached: the page says why. */
  readonly aim?: true;
}

/** What is promised, held against a run. */
export function limits(results: Results, core: CoreTimes): Limit[] {
  const cpu = (task: TaskId, workbook: WorkbookName) => results.of(task, workbook)?.cpu ?? null;
  const ratio = (task: TaskId, peer: TaskId, workbook: WorkbookName) => over(cpu(task, workbook), cpu(peer, workbook));
  const growth = (task: TaskId, sheets: 'many' | 'one') => {
    const times = over(cpu(task, `10000 ${sheets}`), cpu(task, `1100 ${sheets}`));
    return times && Math.log(times) / Math.log(10_000 / 1_100);
  };
  const oneToMany = (task: TaskId, cards: 1100 | 10000) => over(cpu(task, `${cards} one`), cpu(task, `${cards} many`));
  return [
    { what: 'check, 1,100 cards: CPU ÷ exceljs load', value: ratio('check', 'exceljs-load', '1100 many'), most: 0.4 },
    { what: 'check, 1,100 cards: CPU ÷ SheetJS read', value: ratio('check', 'sheetjs-load', '1100 many'), most: 0.75 },
    {
      what: 'check, 1,100 cards: CPU ÷ openpyxl load and save',
      value: ratio('check', 'openpyxl', '1100 many'),
      most: 0.1,
      aim: true,
    },
    { what: 'check, 1,100 cards: peak memory, MiB', value: results.of('check', '1100 many')?.peak ?? null, most: 100 },
    { what: 'check, 27 cards: CPU ÷ exceljs load', value: ratio('check', 'exceljs-load', '27 many'), most: 0.6 },
    {
      what: 'build, 1,100 cards: CPU ÷ exceljs load and save',
      value: ratio('build', 'exceljs-save', '1100 many'),
      most: 0.9,
    },
    {
      what: 'build, 1,100 cards: CPU ÷ SheetJS read and write',
      value: ratio('build', 'sheetjs-save', '1100 many'),
      most: 1.8,
    },
    { what: 'check, growth of CPU 1,100 → 10,000, many sheets: exponent', value: growth('check', 'many'), most: 1.05 },
    { what: 'check, growth of CPU 1,100 → 10,000, one sheet: exponent', value: growth('check', 'one'), most: 1.05 },
    { what: 'build, growth of CPU 1,100 → 10,000, many sheets: exponent', value: growth('build', 'many'), most: 1.05 },
    { what: 'build, growth of CPU 1,100 → 10,000, one sheet: exponent', value: growth('build', 'one'), most: 1.05 },
    { what: 'check, 1,100 cards: one sheet ÷ many', value: oneToMany('check', 1100), most: 1.3 },
    { what: 'check, 10,000 cards: one sheet ÷ many', value: oneToMany('check', 10000), most: 1.3 },
    { what: 'build, 1,100 cards: one sheet ÷ many', value: oneToMany('build', 1100), most: 1.3 },
    { what: 'build, 10,000 cards: one sheet ÷ many', value: oneToMany('build', 10000), most: 1.3 },
    { what: 'snapshot to plans, first call: CPU ms per 1,000 cards', value: core.first, most: 25, aim: true },
    { what: 'snapshot to plans, warm: CPU ms per 1,000 cards', value: core.warm, most: 15, aim: true },
  ];
}

export const isMissed = ({ value, most }: Limit): boolean => value !== null && value > most;

/** What is only aimed at breaks nothing. */
export const isBroken = (limit: Limit): boolean => isMissed(limit) && !limit.aim;

const over = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a / b);
