import { severityNames, type Finding } from '../../model/finding';
import { address } from '../../workbook/address';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { cell, linked } from '../cells';
import type { Context } from '../context';
import { rowHeight } from '../row-height';
import { columns, type ResultColumn } from './columns';

/** A box to tick on paper. */
const box = '□';

export function findingRow({ moved }: Context, finding: Finding): PlanRow {
  const { severity, owner, field, message, rule, accepted } = finding;
  const place = finding.place && moved(finding.place);
  const related = finding.related.map(moved);
  const [first] = related;
  const places = related.map((one) => `${one.label}（${one.sheet} ${address(one)}）`).join('\n');
  const cells: Record<ResultColumn, PlanCell> = {
    check: cell(box, 'mark'),
    severity: cell(severityNames[severity], accepted ? 'mark' : severity),
    cell: place ? linked(address(place), 'nameLink', place) : cell('—', 'name'),
    owner: cell(owner, 'name'),
    field: cell(field, 'name'),
    message: cell(message, 'name'),
    related: first ? linked(places, 'nameLink', { sheet: first.sheet, row: first.row, column: first.column }) : cell(null, 'name'),
    state: cell(stateOf(finding), 'name'),
    rule: cell(rule, 'name'),
  };
  return {
    height: rowHeight(columns.map(({ key, width }) => [String(cells[key].value ?? ''), width])),
    cells: columns.map(({ key }) => cells[key]),
  };
}

function stateOf({ accepted }: Finding): string {
  if (!accepted) return '未対応';
  return `確認済：${accepted.reason}（${accepted.by} ${accepted.at.slice(0, 10)}）`;
}
