import { HostError, type WriteReport } from '../../../workbook/host';
import { partKey } from '../package';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../workbook-part';
import { attribute, childNamed } from '../xml-tree';
import { dropTitles } from './app-properties';
import { removeContentType } from './content-types';
import type { Draft } from './draft';
import { followOrRemark, mayPoint, mentions, ownerOf } from './follow-renames';
import { SheetNames } from './formula-sheets';
import { unrelate } from './package-relationships';
import { reachedParts } from './reached-parts';
import { setAttribute, splice, type Change } from './splice';
import { whereOf } from './where-of';
import { dropCalculationChain } from './write-tabs';

/**
 * Takes sheets out, with the parts that only they held and their own names. What points to them becomes an error, as in
 * Excel, and is reported. Throws `changed-meanwhile` where one does not stand.
 */
export function removeSheets(draft: Draft, removals: readonly string[]): WriteReport['followed'] {
  if (removals.length === 0) return [];
  const workbook = readWorkbookPart(draft);
  const gone = removals.map((name) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new HostError('changed-meanwhile', name);
    return sheet;
  });
  const before = reachedParts(draft);
  dropFromWorkbook(draft, workbook, gone);
  const ids = new Set(gone.map(({ part }) => idOf(workbook, part)));
  unrelate(draft, workbook.part, (element) => ids.has(attribute(element, 'Id')));
  const after = reachedParts(draft);
  for (const part of draft.parts()) {
    if (!before.has(partKey(part)) || after.has(partKey(part))) continue;
    removeContentType(draft, part);
    draft.remove(part);
  }
  dropCalculationChain(draft, readWorkbookPart(draft));
  const worksheets = workbook.sheets.filter(({ type }) => type === 'worksheet').map(({ name }) => name);
  dropTitles(draft, worksheets, new Set(removals));
  return followed(draft, removals);
}

const idOf = ({ relationships }: WorkbookPart, part: string): string | undefined =>
  relationships.find(({ target, external }) => !external && partKey(target) === partKey(part))?.id;

/** Names of one sheet tell it by its place among all. */
function dropFromWorkbook(draft: Draft, { part, xml, root, sheets }: WorkbookPart, gone: readonly SheetEntry[]): void {
  const moved = (index: number): number => sheets.slice(0, index).filter((one) => !gone.includes(one)).length;
  const isGone = (index: number): boolean => gone.some((one) => one === sheets[index]);
  const changes: Change[] = gone.map(({ element: { start, end } }) => ({ start, end, text: '' }));
  for (const name of childNamed(root, 'definedNames')?.children ?? []) {
    const local = attribute(name, 'localSheetId');
    if (local === undefined) continue;
    const index = Number(local);
    if (isGone(index)) changes.push({ start: name.start, end: name.end, text: '' });
    else if (moved(index) !== index) changes.push(setAttribute(xml, name, 'localSheetId', String(moved(index))));
  }
  const first = sheets.findIndex((sheet, index) => !isGone(index) && sheet.visibility === 'visible');
  for (const view of childNamed(root, 'bookViews')?.children ?? []) {
    const active = Number(attribute(view, 'activeTab') ?? 0);
    const shown = String(moved(isGone(active) ? first : active));
    changes.push(setAttribute(xml, view, 'activeTab', shown));
  }
  draft.put(part, splice(xml, changes));
}

function followed(draft: Draft, removals: readonly string[]): WriteReport['followed'] {
  const { sheets } = readWorkbookPart(draft);
  const names = new SheetNames([], [...sheets.map(({ name }) => name), ...removals], removals);
  return draft.parts().flatMap((part) => {
    const xml = mayPoint(part) ? draft.text(part) : null;
    if (xml === null || !mentions(xml, removals)) return [];
    const result = followOrRemark(xml, part, names, []);
    if (!result) return [];
    draft.put(part, result.xml);
    const sheet = sheets.find((one) => partKey(one.part) === ownerOf(partKey(part)));
    return result.followed.map((one) => ({
      where: whereOf(one, part, sheet?.name),
      before: one.before,
      after: one.after,
    }));
  });
}
