import { HostError, type Progress } from '../../../workbook/host';
import type { WritePlan } from '../../../workbook/plan';
import type { Known } from '../ask/known';
import { drawSheet } from '../draw/draw-sheet';
import { prepareSheet } from '../draw/prepare-sheet';
import { all } from '../wire/answer';
import { send, type Asking, type Step } from '../wire/send';
import { checkExpected, typeEdits } from './edits';
import { remember } from './remember';
import { revert } from './revert';
import type { Remembered, Written } from './written';

/**
 * Carries a plan out: one request for each 4 MB to look and remember, one for each 4 MB to write. A failure part-way puts
 * everything back before it is thrown as a HostError; where that fails too, `not-put-back` is thrown.
 */
export async function writeWorkbook(wanted: WritePlan, known: Known, progress: Progress): Promise<Written> {
  progress('writing', 0);
  const remembered = await remember(beforeRenames(wanted), known);
  checkExpected(remembered.edits);
  const { steps, made } = writing(remembered);
  try {
    return made(await send(steps, (done) => progress('writing', done)));
  } catch (error) {
    await revert(remembered, 'in part').catch((second: unknown) => {
      throw new HostError('not-put-back', `${String(error)} · not put back: ${String(second)}`, { cause: error });
    });
    throw error;
  }
}

/** Edits name sheets as they are called once renamed; they are carried out before. */
function beforeRenames(plan: WritePlan): WritePlan {
  const former = new Map(plan.renames.map(({ from, to }) => [to, from]));
  return { ...plan, edits: plan.edits.map((edit) => ({ ...edit, sheet: former.get(edit.sheet) ?? edit.sheet })) };
}

/** Edits first; then renames; then all tabs, since formulas point from one to another; then what stands on them. */
function writing(remembered: Remembered): Asking<Written> {
  const { plan, tabs, edits } = remembered;
  const edited = edits.map(typeEdits);
  const drawn = tabs.map(({ name, drawing, ground }) => drawSheet(name, drawing, ground));
  const madeOfEdits = all(edited.map(({ made }) => made));
  const madeOfTabs = all(drawn.map(({ made }) => made));
  return {
    steps: [
      ...edited.flatMap(({ steps }) => steps),
      ...plan.renames.map(({ from, to }) => rename(from, to)),
      ...tabs.filter(({ replaced }) => !replaced).map(({ name }) => addSheet(name)),
      ...tabs.map(({ name, drawing, ground }) => prepareSheet(name, drawing, ground)),
      ...drawn.flatMap(({ steps }) => steps),
    ],
    made: (answered) => ({
      ...remembered,
      tabs: tabs.map((tab, index) => ({ ...tab, made: madeOfTabs(answered)[index] ?? [] })),
      edits: edits.map((block, index) => ({ ...block, made: madeOfEdits(answered)[index] ?? [] })),
    }),
  };
}

function rename(from: string, to: string): Step {
  return {
    bytes: 500,
    run(workbook) {
      workbook.worksheets.getItem(from).name = to;
    },
  };
}

function addSheet(name: string): Step {
  return {
    bytes: 500,
    run(workbook) {
      workbook.worksheets.add(name);
    },
  };
}
