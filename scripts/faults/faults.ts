import type { Workbook } from '../../stand-in/engine/workbook';
import { insertRows } from '../../stand-in/engine/rows';
import type { OpenExcel } from '../../test/hosts/office/excel';

/** Something that goes wrong: planted before a flow, at a request of it. */
export interface Fault {
  readonly kind: string;
  readonly plant: (excel: OpenExcel) => void;
  /** What a colleague does meanwhile, and to what, where the fault is a colleague. */
  readonly act?: string;
  readonly colleague?: (workbook: Workbook) => void;
}

const session = 5012;

/** Every way in which one request, or two in a row, can fail. */
export function failures(requests: number): Fault[] {
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((sync): Fault[] => [
    { kind: 'refused', plant: ({ session: { faults } }) => faults.failAtSync(sync, session) },
    { kind: 'done, unanswered', plant: ({ session: { faults } }) => faults.loseAnswerAtSync(sync, session) },
    { kind: 'never answered', plant: ({ session: { faults } }) => faults.staySilentAtSync(sync) },
    {
      kind: 'two in a row',
      plant: ({ session: { faults } }) => {
        faults.loseAnswerAtSync(sync, session);
        faults.failAtSync(sync + 1, session);
      },
    },
  ]);
}

/** Actions of a request that fail, what stands before them in it being done. */
export function brokenActions(sync: number, actions: readonly number[]): Fault[] {
  return actions.map((action) => ({
    kind: 'broken off',
    plant: ({ session: { faults } }) => faults.failAtAction(sync, action, 'GeneralException'),
  }));
}

/** What a colleague may do to a sheet between two requests. */
const acts: Readonly<Record<string, (workbook: Workbook, name: string) => void>> = {
  'colleague types': (workbook, name) => {
    const sheet = workbook.sheet(name);
    sheet.cells.set(4, 2, { ...sheet.cells.get(4, 2), value: '同僚のメモ', formula: null });
    workbook.changed(sheet, { top: 4, left: 2, bottom: 4, right: 2 });
  },
  'colleague renames': (workbook, name) => workbook.renameSheet(workbook.sheet(name), `${name.slice(0, 20)} 改`),
  'colleague deletes': (workbook, name) => workbook.deleteSheet(workbook.sheet(name)),
  'colleague protects': (workbook, name) => {
    workbook.sheet(name).protected = true;
  },
  'colleague inserts a row': (workbook, name) => insertRows(workbook, workbook.sheet(name), 1, 1),
};

/** All kinds of what may go wrong, in the order of the table. */
export const kinds: readonly string[] = [
  'refused',
  'done, unanswered',
  'never answered',
  'two in a row',
  'broken off',
  ...Object.keys(acts),
  'two at once',
];

/** A colleague, between each two requests and on each sheet. */
export function colleagues(requests: number, sheets: readonly string[]): Fault[] {
  return Object.entries(acts).flatMap(([kind, act]) =>
    sheets.flatMap((name) =>
      Array.from({ length: requests - 1 }, (_, index) => index + 1).map((request): Fault => {
        const colleague = (workbook: Workbook): void => act(workbook, name);
        return {
          kind,
          act: `${kind} ${name}`,
          colleague,
          plant: ({ workbook, session: excel }) => {
            let count = 0;
            excel.answered = () => {
              count += 1;
              if (count === request) colleague(workbook);
            };
          },
        };
      }),
    ),
  );
}
