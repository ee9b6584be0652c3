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
  const related = finding.related.map(moved).map((one) => {
    const sheet = one.sheet === place?.sheet ? '' : `${one.sheet} `;
    return `${one.label}（${sheet}${address(one)}）`;
  });
  const cells: Record<ResultColumn, PlanCell> = {
    check: cell(box, 'mark'),
    severity: cell(severityNames[severity], accepted ? 'mark' : severity),
    cell: place ? linked(address(place), 'nameLink', place) : cell('—', 'name'),
    owner: cell(owner, 'name'),
    field: cell(field, 'name'),
    message: cell(message, 'name'),
    related: cell(related.join('\n'), 'name'),
    state: cell(stateOf(finding), 'name'),
    rule: cell(rule, 'name'),
  };
  const inOrder = columns.map(({ key }) => cells[key]);
  return {
    height: rowHeight(
      inOrder,
      columns.map(({ width }) => width),
    ),
    cells: inOrder,
  };
}

function stateOf({ accepted }: Finding): string {
  if (!accepted) return '未対応';
  return `確認済：${accepted.reason}（${accepted.by} ${accepted.at.slice(0, 10)}）`;
}
