import type { Area } from '../../../workbook/cell';
import type { SheetPlan } from '../../../workbook/plan';
import { partKey } from '../package';
import { readRelationships } from '../relationships';
import { attribute } from '../xml-tree';
import { removeContentType } from './content-types';
import type { Dialect } from './dialect';
import type { Draft } from './draft';
import { unrelate } from './package-relationships';
import { startsWithin } from './staff-content';
import { tableXml } from './table-part';

/** A table on one of our tabs, which an earlier version made there. */
export interface OwnTable {
  /** Of its relationship. */
  readonly id: string;
  readonly part: string;
  readonly name: string;
}

/**
 * Turns an older table of ours into a range, so that Excel fills no column of it by itself. One that a formula names stays,
 * and takes the tab's rows in. Gives whether it stays.
 */
export function settleTable(draft: Draft, sheet: string, plan: SheetPlan, own: OwnTable, dialect: Dialect): boolean {
  if (plan.filter && isNamed(draft, own.name)) {
    const root = draft.tree(own.part)?.root;
    const id = Number(root && attribute(root, 'id'));
    draft.put(own.part, tableXml(plan, plan.filter, id, own.name, dialect));
    return true;
  }
  const id = readRelationships(draft, sheet).find((one) => partKey(one.target) === partKey(own.part))?.id;
  unrelate(draft, sheet, (element) => attribute(element, 'Id') === id);
  removeContentType(draft, own.part);
  draft.remove(own.part);
  return false;
}

/** Whether a formula somewhere in the workbook names the table: `hyoka_finance[事業費]`. */
function isNamed(draft: Draft, name: string): boolean {
  const inFormula = new RegExp(
    `<(?:\\w+:)?(?:f|definedName|formula1|formula2|formula)\\b[^<]*>[^<]*\\b${name}\\[`,
    'i',
  );
  return draft.parts().some((part) => /\.xml$/i.test(part) && inFormula.test(draft.text(part) ?? ''));
}

/** The table that we made on a tab: the one that begins in its generated area. */
export function ownTable(draft: Draft, sheet: string, ids: readonly string[], generated: Area | null): OwnTable | null {
  if (!generated) return null;
  const relationships = readRelationships(draft, sheet);
  for (const id of ids) {
    const part = relationships.find((one) => one.id === id)?.target;
    const root = part === undefined ? undefined : draft.tree(part)?.root;
    if (part === undefined || !root || !startsWithin([generated], attribute(root, 'ref'))) continue;
    return { id, part, name: attribute(root, 'displayName') ?? '' };
  }
  return null;
}
