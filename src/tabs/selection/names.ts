import { selectionName, selectionText, type Selection } from '../../model/selection';
import type { StandingSelection } from '../../model/selection-sheet';
import { longestSheetName } from '../../workbook/excel-limits';
import { comparable } from '../set-aside';

/**
 * The additional lists as they shall stand: those that do, then one for each further condition, on a sheet whose name no
 * other bears. `taken`: the names that are in use.
 */
export function withAdded(
  standing: readonly StandingSelection[],
  added: readonly Selection[],
  taken: readonly string[],
): StandingSelection[] {
  const lists = [...standing];
  const names = new Set(taken.map(comparable));
  for (const selection of added) {
    const condition = selectionText(selection);
    if (lists.some((list) => list.selection && selectionText(list.selection) === condition)) continue;
    const name = freeName(selectionName(selection), names);
    names.add(comparable(name));
    lists.push({ name, condition, selection, notes: [] });
  }
  return lists;
}

/** `一覧（拡充）`, `一覧（拡充）2` …, as short as a sheet's name may be. */
function freeName(text: string, taken: ReadonlySet<string>): string {
  const safe = text.replace(notInNames, '・');
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '）' : `）${String(count)}`;
    const name = `一覧（${safe.slice(0, longestSheetName - '一覧（'.length - end.length).replace(halfPair, '')}${end}`;
    if (!taken.has(comparable(name))) return name;
  }
}

/** Characters that Excel takes in no sheet's name, in either width, and those that nobody sees. */
const notInNames = /[:\\/?*[\]：＼／？＊［］\p{Cc}]/gu;

/** The half of a character that was cut in two. */
const halfPair = /[\uD800-\uDBFF]$/;
