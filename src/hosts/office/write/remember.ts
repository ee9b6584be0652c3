import type { WritePlan } from '../../../workbook/plan';
import type { Known } from '../ask/known';
import { askSurvey } from '../ask/survey';
import { newToken } from '../draw/stamp';
import { askAll, askAllWith } from '../wire/batches';
import { toHostError } from '../wire/errors';
import type { Question } from '../wire/question';
import { asideOf } from './aside';
import { askEdits } from './edits';
import { askHeightsBefore } from './heights';
import { permit } from './permit';
import { rememberTab } from './remember-tab';
import type { Remembered } from './written';

/**
 * Looks at the workbook, and remembers all that the plan will change. Our tabs are asked about together with the survey,
 * where they stood when they were last seen, and once more where it says that they stand otherwise. Rejects with a HostError.
 */
export async function remember(plan: WritePlan, known: Known): Promise<Remembered> {
  try {
    return await rememberAll(plan, known, true);
  } catch (thrown) {
    // An Excel without a printer may fail to tell how a sheet is printed; nothing has been written yet.
    if (toHostError(thrown).code !== 'unknown') throw thrown;
    return rememberAll(plan, known, false);
  }
}

async function rememberAll(plan: WritePlan, known: Known, wantsPage: boolean): Promise<Remembered> {
  const queue: Question[] = [];
  const token = newToken();
  const tabs = plan.tabs.map((tab) => rememberTab(queue, tab, plan, known, wantsPage));
  const { opened: seen } = await askAllWith((workbook) => askSurvey(workbook, plan, token), queue, known.weights);
  permit(plan, seen, known);
  const asides = asideOf(plan, seen, known);
  const remembered = tabs.map((tab) => tab(seen));
  const edits = askEdits(queue, plan.edits);
  const heights = askHeightsBefore(queue, plan.heights ?? []);
  const answered = await askAll(queue, known.weights);
  return {
    plan,
    token,
    sheets: seen.sheets,
    calculatesByHand: seen.calculatesByHand,
    tabs: remembered.map((tab) => tab(answered)),
    asides,
    edits: edits(answered),
    heights: heights(answered),
    begun: new Set(),
    measured: [...seen.touched.values()].filter(({ name }) => plan.heights?.some(({ sheet }) => sheet === name)),
  };
}
