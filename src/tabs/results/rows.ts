import { severityNames, type Finding } from '../../model/finding';
import { boxes, resultColumns, resultStates, type ResultColumn, type StandingResult } from '../../model/results-sheet';
import { address } from '../../workbook/address';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { cell, linked } from '../cells';
import type { Context } from '../context';
import { rowHeight } from '../row-height';
import { reasonLine, type Handled } from './carried';
import { columns, widths } from './columns';

export const headingRow = (): PlanRow =>
  inOrder(
    Object.fromEntries(columns.map((column) => [column, cell(resultColumns[column], 'heading')])) as Record<
      ResultColumn,
      PlanCell
    >,
  );

/** A finding, and what staff put beside it on the tab that stood. */
export function findingRow(
  { moved }: Pick<Context, 'moved'>,
  finding: Finding,
  department: string,
  handled: Handled | undefined,
): PlanRow {
  const { severity, owner, field, name, accepted, fingerprint } = finding;
  const place = finding.place && moved(finding.place);
  const state = accepted ? resultStates.accepted : handled?.state || resultStates.open;
  const reasons = [accepted ? reasonLine(accepted) : '', handled?.note ?? ''].filter((one) => one !== '');
  return inOrder({
    severity: cell(severityNames[severity], accepted ? 'mark' : severity),
    sheet: cell(place?.sheet ?? 'ブック全体', 'name'),
    cell: place ? linked(address(place), 'nameLink', place) : cell('—', 'name'),
    department: cell(department, 'name'),
    owner: cell(owner, 'name'),
    field: cell(field, 'name'),
    name: cell(name, 'name'),
    message: cell([finding.message, ...relatedLine(finding, moved)].join('\n'), 'name'),
    state: cell(state, 'input'),
    reason: cell(reasons.join('\n'), 'input'),
    check: cell(handled?.check || boxes.empty, 'inputMark'),
    fingerprint: cell(fingerprint, 'code'),
  });
}

/** The other places that a finding speaks of. */
function relatedLine({ related, place }: Finding, moved: Context['moved']): string[] {
  if (related.length === 0) return [];
  const places = related.map(moved).map((one) => {
    const sheet = place && one.sheet === moved(place).sheet ? '' : `${one.sheet} `;
    return `${one.label}（${sheet}${address(one)}）`;
  });
  return [`関係する場所：${places.join('、')}`];
}

/** A row whose finding is gone, as it stood: its cell may be another by now, so that no link leads there. */
export function resolvedRow(row: StandingResult & Handled): PlanRow {
  const cells = Object.fromEntries(columns.map((column) => [column, cell(row[column], 'name')]));
  return inOrder({
    ...(cells as Record<ResultColumn, PlanCell>),
    severity: cell(row.severity, 'mark'),
    state: cell(row.state || resultStates.resolved, 'input'),
    reason: cell(row.reason, 'input'),
    check: cell(row.check || boxes.empty, 'inputMark'),
    fingerprint: cell(row.fingerprint, 'code'),
  });
}

function inOrder(cells: Record<ResultColumn, PlanCell>): PlanRow {
  const ordered = columns.map((column) => cells[column]);
  return { height: rowHeight(ordered, widths), cells: ordered };
}
