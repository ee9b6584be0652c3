import { HostError } from '../../../workbook/host';
import { planArea } from '../../../workbook/plan-area';
import type { SheetPlan } from '../../../workbook/plan';
import type { Mark } from '../../../workbook/mark';
import { readArea } from '../read-area';
import { attribute } from '../xml-tree';
import { drawCharts } from './charts/draw-charts';
import { declareR, openLarge, type Dialect } from './dialect';
import type { Draft } from './draft';
import { relate, unrelate } from './package-relationships';
import { planPieces } from './plan-pieces';
import { sheetXml } from './sheet-xml';
import { staffContent } from './staff-content';
import type { StyleSheet } from './style-sheet';
import { tableStays } from '../../../workbook/remarks';
import { ownTable, settleTable } from './tables';

/**
 * Writes a tab's part and its links. `mark` is that of the tab already there, null for a new part. Gives what staff should
 * know. Throws `in-the-way` where it would grow over what staff wrote.
 */
export function writeTab(
  draft: Draft,
  part: string,
  plan: SheetPlan,
  mark: Mark | null,
  styles: StyleSheet,
  dialect: Dialect,
): string[] {
  const before = mark && readArea(mark.area);
  const staff =
    mark && staffContent(openLarge(draft, part, 'worksheet'), part, before, planArea(plan), plan.columns.length);
  if (staff?.inTheWay !== undefined) throw new HostError('in-the-way', `${plan.name}!${staff.inTheWay}`);
  const own =
    staff &&
    ownTable(
      draft,
      part,
      staff.tables.map(({ id }) => id),
      before,
    );
  const declared = staff ? declareR(staff.opening, dialect) : '';
  const toRelated = (id: string): string => `${declared.trimStart()}${declared && ' '}r:id="${id}"`;

  const stays = own !== null && settleTable(draft, part, plan, own, dialect);
  const tables = (staff?.tables ?? []).filter(({ id }) => stays || id !== own?.id).map(({ xml }) => xml);
  const standing = staff?.others.find(({ local }) => local === 'drawing')?.xml;
  const drawing = drawCharts(draft, part, plan, relationshipIn(standing), dialect);
  const pieces = planPieces(stays ? { ...plan, filter: null } : plan, (url) =>
    toRelated(relate(draft, part, `${dialect.relationships}/hyperlink`, url, true)),
  );
  const single = { ...pieces.single, ...(drawing === null ? {} : { drawing: `<drawing ${toRelated(drawing)}/>` }) };
  const xml = sheetXml(plan, { ...pieces, single }, tables, staff, (role) => styles.of(role), dialect);
  draft.put(part, xml);
  dropStaleLinks(draft, part, xml);
  return stays ? [tableStays(plan.name, own.name)] : [];
}

/** The id of the relationship that an element names, whatever its prefix. */
const relationshipIn = (element = ''): string | null => /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? null;

function dropStaleLinks(draft: Draft, part: string, xml: string): void {
  unrelate(
    draft,
    part,
    (element) =>
      (attribute(element, 'Type') ?? '').endsWith('/hyperlink') && !xml.includes(`"${attribute(element, 'Id') ?? ''}"`),
  );
}
