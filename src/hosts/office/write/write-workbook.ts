import { HostError, type Progress } from '../../../workbook/host';
import type { WritePlan } from '../../../workbook/plan';
import { drawSheet } from '../draw/draw-sheet';
import { checkExpected, typeEdits } from './edits';
import { prepareSheet } from '../draw/prepare-sheet';
import { remember } from './remember';
import { revert } from './revert';
import { send, type Step } from '../wire/send';
import type { Known } from '../ask/known';
import type { Written } from './written';

/**
 * Carries a plan out: one request for each 4 MB to look and remember, one for each 4 MB to write. A failure part-way puts
 * everything back before it is thrown as a HostError; where that fails too, `not-put-back` is thrown.
 */
export async function writeWorkbook(wanted: WritePlan, known: Known, progress: Progress): Promise<Written> {
  progress('writing', 0);
  const written = await remember(beforeRenames(wanted), known);
  checkExpected(written.edits);
  try {
    await send(stepsOf(written), (done) => progress('writing', done));
  } catch (error) {
    await revert(written, 'in part').catch((second: unknown) => {
      throw new HostError('not-put-back', `${String(error)} · not put back: ${String(second)}`, { cause: error });
    });
    throw error;
  }
  return written;
}

/** Edits name sheets as they are called once renamed; they are carried out first. */
function beforeRenames(plan: WritePlan): WritePlan {
  const former = new Map(plan.renames.map(({ from, to }) => [to, from]));
  return { ...plan, edits: plan.edits.map((edit) => ({ ...edit, sheet: former.get(edit.sheet) ?? edit.sheet })) };
}

/** Renames, then all tabs, since formulas point from one to another, then what stands on them, then the edits. */
function stepsOf({ plan, tabs, edits }: Written): Step[] {
  return [
    ...edits.map(typeEdits),
    ...plan.renames.map((rename) => ({
      bytes: 500,
      run(workbook: Excel.Workbook) {
        workbook.worksheets.getItem(rename.from).name = rename.to;
      },
    })),
    ...tabs
      .filter(({ replaced }) => !replaced)
      .map(({ name }) => ({
        bytes: 500,
        run(workbook: Excel.Workbook) {
          workbook.worksheets.add(name);
        },
      })),
    ...tabs.map(({ name, drawing, ground }) => prepareSheet(name, drawing, ground)),
    ...tabs.flatMap(({ name, drawing, ground, made }) => drawSheet(name, drawing, ground, made)),
  ];
}
