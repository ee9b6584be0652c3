import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { allCards, allCells, allTabs, nothing, type Answer } from './answers';
import { workbookNames, type BenchWorkbook, type WorkbookName } from './workbooks';

/** Something that is measured over workbooks, each time in a process of its own. */
export interface Task {
  readonly id: TaskId;
  readonly name: string;
  readonly over: readonly WorkbookName[];
  readonly answer: Answer;
  command(workbook: BenchWorkbook, out: string): readonly string[];
}

export type TaskId =
  | 'empty'
  | 'floor-zlib'
  | 'floor-fflate'
  | 'check'
  | 'build'
  | 'exceljs-load'
  | 'exceljs-save'
  | 'sheetjs-load'
  | 'sheetjs-save'
  | 'openpyxl';

const hyoka = resolve(__dirname, '../../dist/cli/hyoka.js');
const peer = (name: string) => join(__dirname, 'peers', name);
const manySheets = ['27 many', '1100 many', '10000 many'] as const;
/** The first Python that has openpyxl: that of the system often does where another stands before it. */
const python = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0,
);
const isTen = (name: WorkbookName) => name.startsWith('10000');

const all: readonly Task[] = [
  {
    id: 'empty',
    name: 'an empty Node process',
    over: ['27 many'],
    answer: nothing,
    command: () => ['node', peer('empty.js')],
  },
  {
    id: 'floor-zlib',
    name: 'floor: zlib and a scan',
    over: manySheets,
    answer: allCells,
    command: ({ path }) => ['node', peer('floor.js'), 'zlib', path],
  },
  {
    id: 'floor-fflate',
    name: 'floor: fflate and a scan',
    over: manySheets,
    answer: allCells,
    command: ({ path }) => ['node', peer('floor.js'), 'fflate', path],
  },
  {
    id: 'check',
    name: '**hyoka check**',
    over: workbookNames,
    answer: allCards,
    command: ({ path }) => ['node', hyoka, 'check', '--json', path],
  },
  {
    id: 'sheetjs-load',
    name: 'SheetJS read',
    over: manySheets,
    answer: allCells,
    command: ({ path }) => ['node', peer('sheetjs.js'), 'load', path],
  },
  // Its merges are quadratic: 10,000 cards on one sheet would take it many minutes.
  {
    id: 'exceljs-load',
    name: 'exceljs load',
    over: workbookNames.filter((name) => name !== '10000 one'),
    answer: allCells,
    command: ({ path }) => ['node', peer('exceljs.js'), 'load', path],
  },
  {
    id: 'build',
    name: '**hyoka build**',
    over: workbookNames,
    answer: allTabs,
    command: ({ path }, out) => ['node', hyoka, 'build', '--json', '--force', '-o', out, path],
  },
  {
    id: 'sheetjs-save',
    name: 'SheetJS read and write',
    over: manySheets,
    answer: allCells,
    command: ({ path }, out) => ['node', peer('sheetjs.js'), 'save', path, out],
  },
  {
    id: 'exceljs-save',
    name: 'exceljs load and save',
    over: manySheets,
    answer: allCells,
    command: ({ path }, out) => ['node', peer('exceljs.js'), 'save', path, out],
  },
  // It needs a minute for 10,000 cards.
  {
    id: 'openpyxl',
    name: 'openpyxl load and save',
    over: manySheets.filter((name) => !isTen(name)),
    answer: allCells,
    command: ({ path }, out) => [python ?? '', peer('openpyxl_save.py'), path, out],
  },
];

/** All that this machine has. */
export function tasks(): readonly Task[] {
  return all.filter(({ id }) => id !== 'openpyxl' || python !== undefined);
}

/** How often each is measured: the longer it takes, the less chance has to say. */
export const roundsOf = (name: WorkbookName): number => (isTen(name) ? 3 : name.startsWith('1100') ? 5 : 7);
