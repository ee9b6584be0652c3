import type { Evaluation } from '../model/evaluation';
import { parseArea } from '../workbook/address';
import { longestSheetName } from '../workbook/excel-limits';
import { tabNames, type Mark, type TabKind } from '../workbook/mark';
import { setAsideWord } from '../workbook/set-aside-name';
import type { SheetRename } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { columns } from './list/columns';

/**
 * Staff-made sheets that bear a tab's name give it up: `事務事業一覧(元)`, which is not read from then on. A sheet that
 * holds more of the layout than the list becomes `事務事業一覧(様式)`, and is read on. So does our list give its name up, once
 * staff have made it theirs by a column of their own.
 */
export function setAside({ sheets }: Snapshot, evaluation: Evaluation, kinds: readonly TabKind[]): SheetRename[] {
  const taken = new Set(sheets.map(({ name }) => comparable(name)));
  const renames: SheetRename[] = [];
  for (const kind of kinds) {
    const standing = sheets.find(({ name }) => comparable(name) === comparable(tabNames[kind]));
    if (!standing || (standing.mark?.kind === kind && !hasOwnColumn(standing.mark))) continue;
    const to = freeName(standing.name, holdsForms(standing.name, evaluation) ? '様式' : setAsideWord, taken);
    taken.add(comparable(to));
    renames.push({ from: standing.name, to });
  }
  return renames;
}

/** Whether staff inserted a column of theirs within the list: no new list has a place for it. */
const hasOwnColumn = ({ kind, area }: Mark): boolean => kind === 'list' && parseArea(area).right >= columns.length;

function freeName(name: string, why: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = `(${why}${count === 1 ? '' : String(count)})`;
    const candidate = name.slice(0, longestSheetName - suffix.length) + suffix;
    if (!taken.has(comparable(candidate))) return candidate;
  }
}

function holdsForms(sheet: string, { cards, sections }: Evaluation): boolean {
  const { list: _, ...others } = sections;
  return (
    cards.some(({ name }) => name.place.sheet === sheet) ||
    Object.values(others).some((places) => places.some((place) => place.sheet === sheet))
  );
}

/** Names that differ in case or width alone may be one name to Excel. */
export const comparable = (name: string) => name.normalize('NFKC').toLowerCase();
