import { firstName } from '../draw/stamp';
import { ask, askIfThere } from '../wire/answer';
import { areaOf, corner } from '../wire/areas';
import { gridBytes } from '../wire/bytes';
import { rawGrid, type Raw } from '../wire/raw';
import { callBytes, type Asking, type Step } from '../wire/send';
import type { Survey } from '../ask/survey';
import { isOf } from './drawn-since';
import { keepsItsName, notGivenBack, wasCalled, wasDeleted } from './renamed-words';
import { idOf, type Remembered, type RememberedTab } from './written';

export interface Deleted {
  readonly name: string;
  readonly deleting: Asking<Raw[][]>;
  /** Tells where somebody had given the tab another name by then. */
  readonly remarks: () => string[];
}

/** Steps that undo something, and what staff should know once they are carried out. */
interface Undoing {
  readonly steps: readonly Step[];
  readonly remarks: () => string[];
}

/** Deletes the tab that this write has added, under its first name or its own, and asks what stood there. */
export function deleteAdded(
  { name, drawing }: RememberedTab,
  index: number,
  written: Remembered,
  now: Survey,
): Deleted[] {
  const first = firstName(written.token, index);
  const own = now.touched.get(name.toLowerCase());
  const sheet = now.touched.get(first.toLowerCase()) ?? (own && isOf(written, own.stamp) ? own : null);
  if (!sheet) return [];
  let held: Raw[][] = [];
  let called = sheet.name;
  const step: Step = {
    bytes: 2 * callBytes + gridBytes(drawing.typed),
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      const named = ask(worksheet, 'name');
      const used = askIfThere(worksheet.getUsedRangeOrNullObject(true), ...corner, 'formulas');
      worksheet.delete();
      return (answered) => {
        called = named(answered).name;
        const range = used(answered);
        const area = areaOf(range);
        held = fromCorner(
          area ? { top: area.top, left: area.left } : { top: 0, left: 0 },
          rawGrid(range?.formulas ?? []),
        );
      };
    },
  };
  const remarks = (): string[] => (called === sheet.name ? [] : [wasDeleted(name, called)]);
  return [{ name, deleting: { steps: [step], made: () => held }, remarks }];
}

/** A block as rows from A1 on. */
function fromCorner({ top, left }: { readonly top: number; readonly left: number }, block: Raw[][]): Raw[][] {
  const blank = Array.from({ length: left }, (): Raw => '');
  return [...Array.from({ length: top }, (): Raw[] => []), ...block.map((row) => [...blank, ...row])];
}

/** Gives a sheet its name back, unless somebody has given it another one since. */
export function renameBack(from: string, to: string, written: Remembered, now: Survey): Undoing {
  const id = idOf(from, written);
  const name = now.sheets.find((sheet) => sheet.id === id)?.name;
  if (name === undefined) return { steps: [], remarks: () => [notGivenBack(from, to)] };
  if (name !== to) return { steps: [], remarks: () => (name === from ? [] : [keepsItsName(to, name)]) };
  let called = to;
  const step: Step = {
    bytes: 900,
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(id);
      const named = ask(worksheet, 'name');
      worksheet.name = from;
      return (answered) => {
        called = named(answered).name;
      };
    },
  };
  return { steps: [step], remarks: () => (called === to ? [] : [wasCalled(called, from)]) };
}
