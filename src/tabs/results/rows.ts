import { severityNames, type Finding } from '../../model/finding';
import {
  boxes,
  resultColumns,
  resultStates,
  settledState,
  type ResultColumn,
  type StandingResult,
} from '../../model/results-sheet';
import { address } from '../../workbook/address';
import type { PlanCell, PlanRow } from '../../workbook/plan';
import { cell, linked } from '../cells';
import { rowByColumns } from '../row-by-columns';
import { reasonOf, type Handled } from './carried';
import { columns, widths } from './columns';

export const headingRow = (): PlanRow =>
  rowByColumns(
    columns,
    widths,
    Object.fromEntries(columns.map((column) => [column, cell(resultColumns[column], 'heading')])) as Record<
      ResultColumn,
      PlanCell
    >,
  );

/** A finding, and what staff put beside it on the tab that stood. */
export function findingRow(finding: Finding, department: string, handled: Handled | undefined): PlanRow {
  const { severity, place, owner, field, name, accepted, fingerprint } = finding;
  const state = accepted ? resultStates.accepted : handled?.state || resultStates.open;
  return rowByColumns(columns, widths, {
    severity: cell(severityNames[severity], accepted ? 'mark' : severity),
    sheet: cell(place?.sheet ?? 'ブック全体', 'name'),
    cell: place ? linked(address(place), 'nameLink', place) : cell('—', 'name'),
    department: cell(department, 'name'),
    owner: cell(owner, 'name'),
    field: cell(field, 'name'),
    name: cell(name, 'name'),
    message: cell([finding.message, ...relatedLine(finding)].join('\n'), 'name'),
    state: cell(state, 'input'),
    reason: cell(reasonOf(finding, handled), 'input'),
    check: cell(handled?.check || boxes.empty, 'inputMark'),
    fingerprint: cell(fingerprint, 'code'),
  });
}

/** The other places that a finding speaks of. */
function relatedLine({ related, place }: Finding): string[] {
  if (related.length === 0) return [];
  const places = related.map((one) => {
    const isHere = one.file === undefined && one.sheet === place?.sheet;
    const sheet = isHere ? '' : `${one.file === undefined ? '' : `${one.file} `}${one.sheet} `;
    return `${one.label}（${sheet}${address(one)}）`;
  });
  return [`関係する場所：${places.join('、')}`];
}

/** A row whose finding is gone, as it stood: its cell may be another by now, so that no link leads there. */
export const resolvedRow = (row: StandingResult & Handled): PlanRow =>
  goneRow(row, cell(row.state || resultStates.resolved, 'input'));

/** A row whose finding a build has settled; what it says of that is not staff's to choose. */
export const settledRow = (row: StandingResult): PlanRow => goneRow(row, cell(settledState, 'name'));

function goneRow(row: StandingResult, state: PlanCell): PlanRow {
  const cells = Object.fromEntries(columns.map((column) => [column, cell(row[column], 'name')]));
  return rowByColumns(columns, widths, {
    ...(cells as Record<ResultColumn, PlanCell>),
    severity: cell(row.severity, 'mark'),
    state,
    reason: cell(row.reason, 'input'),
    check: cell(row.check || boxes.empty, 'inputMark'),
    fingerprint: cell(row.fingerprint, 'code'),
  });
}
