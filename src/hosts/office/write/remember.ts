import type { WritePlan } from '../../../workbook/plan';
import { askSurvey } from '../ask/survey';
import type { Known } from '../ask/known';
import { askAll, askAllWith } from '../wire/batches';
import type { Question } from '../wire/question';
import { askEdits } from './edits';
import { permit } from './permit';
import { rememberTab } from './remember-tab';
import type { Remembered } from './written';

/**
 * Looks at the workbook, and remembers all that the plan will change. Our tabs are asked about together with the survey,
 * where they stood when they were last seen, and once more where it says that they stand otherwise. Rejects with a HostError.
 */
export async function remember(plan: WritePlan, known: Known): Promise<Remembered> {
  const queue: Question[] = [];
  const tabs = plan.tabs.map((tab) => rememberTab(queue, tab, isRenamed(plan, tab.name), known));
  const { opened: seen } = await askAllWith((workbook) => askSurvey(workbook, plan), queue, known.weights);
  permit(plan, seen);
  const remembered = tabs.map((tab) => tab(seen));
  const edits = askEdits(queue, plan.edits);
  const answered = await askAll(queue, known.weights);
  return { plan, sheets: seen.sheets, tabs: remembered.map((tab) => tab(answered)), edits: edits(answered) };
}

function isRenamed({ renames }: WritePlan, name: string): boolean {
  return renames.some(({ from }) => from.toLowerCase() === name.toLowerCase());
}
