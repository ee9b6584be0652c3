import type { Area } from '../../../workbook/cell';
import type { SheetPlan } from '../../../workbook/plan';
import { partKey } from '../package';
import { readRelationships } from '../relationships';
import { attribute, type XmlElement } from '../xml-tree';
import { readWorkbookPart } from '../workbook-part';
import { addContentType, partsOfType, removeContentType } from './content-types';
import type { Dialect } from './dialect';
import type { Draft } from './draft';
import { freePart } from './free-part';
import { relate, unrelate } from './package-relationships';
import { startsWithin } from './staff-content';
import { tableContentType, tableXml } from './table-part';

interface TableEntry {
  readonly part: string;
  readonly root: XmlElement;
}

/** Writes a tab's table, in the part of the one it had before if any; gives its relationship's id, null for none. */
export function writeTable(
  draft: Draft,
  sheet: string,
  plan: SheetPlan,
  old: string | null,
  dialect: Dialect,
): string | null {
  if (!plan.table) {
    if (old !== null) removeTable(draft, sheet, old);
    return null;
  }
  const others = tablesOf(draft).filter(({ part }) => old === null || partKey(part) !== partKey(old));
  const part = old ?? freePart(draft, `${sheet.slice(0, sheet.indexOf('/') + 1)}tables/table`);
  const before = draft.tree(part)?.root;
  const highest = Math.max(0, ...others.map(({ root }) => Number(attribute(root, 'id') ?? 0)));
  const id = before ? Number(attribute(before, 'id')) : highest + 1;
  if (!before) addContentType(draft, part, tableContentType);
  draft.put(part, tableXml(plan, plan.table, id, freeName(draft, plan.table.name, others), dialect));
  return relate(draft, sheet, `${dialect.relationships}/table`, part);
}

function removeTable(draft: Draft, sheet: string, part: string): void {
  const id = readRelationships(draft, sheet).find((one) => partKey(one.target) === partKey(part))?.id;
  unrelate(draft, sheet, (element) => attribute(element, 'Id') === id);
  removeContentType(draft, part);
  draft.remove(part);
}

function tablesOf(draft: Draft): TableEntry[] {
  return partsOfType(draft, tableContentType).flatMap((part) => {
    const root = draft.tree(part)?.root;
    return root ? [{ part, root }] : [];
  });
}

/** Tables and defined names share their names. */
function freeName(draft: Draft, wanted: string, others: readonly TableEntry[]): string {
  const tables = others.map(({ root }) => attribute(root, 'displayName') ?? '');
  const taken = new Set(
    [...tables, ...readWorkbookPart(draft).names.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${String(number)}`;
  return name;
}

/** The part of the table that we made on a tab: the one that begins in its generated area. */
export function ownTable(
  draft: Draft,
  sheet: string,
  ids: readonly string[],
  generated: Area | null,
): { id: string; part: string } | null {
  if (!generated) return null;
  const relationships = readRelationships(draft, sheet);
  for (const id of ids) {
    const part = relationships.find((one) => one.id === id)?.target;
    const root = part === undefined ? undefined : draft.tree(part)?.root;
    if (part !== undefined && root && startsWithin([generated], attribute(root, 'ref'))) return { id, part };
  }
  return null;
}
