import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import type { PlanCell, SheetPlan } from '../../../workbook/plan';
import { encodeAttribute } from '../xml-encoding';
import type { Dialect } from './dialect';

/** A table over a tab's filtered rows; its columns are named as the heading row is. */
export function tableXml(plan: SheetPlan, area: Area, id: number, name: string, dialect: Dialect): string {
  const reference = areaAddress(area);
  const headings = plan.rows[area.top]?.cells.slice(area.left, area.right + 1) ?? [];
  const columns = headings.map(
    (cell, index) => `<tableColumn id="${String(index + 1)}" name="${encodeAttribute(headingName(cell?.value))}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${dialect.main}" id="${String(id)}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** A line break in a heading is written as an escape in its column's name. */
function headingName(value: PlanCell['value'] | undefined): string {
  return String(value ?? '').replace(/\r?\n/g, '_x000a_');
}
