import { unconfirmedAmong, type AcceptanceRecord, type AppliedRecords } from '../../model/accept';
import { acceptanceColumns, acceptanceStates, type AcceptanceColumn } from '../../model/acceptance-sheet';
import type { Finding } from '../../model/finding';
import { tabNames } from '../../workbook/mark';
import type { PlanCell, PlanRow, SheetPlan } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { cell, linked } from '../cells';
import { rowByColumns } from '../row-by-columns';

const widthOf = {
  name: 14,
  owner: 20,
  field: 12,
  message: 34,
  reason: 22,
  by: 8,
  at: 11,
  state: 10,
  initials: 9,
  fingerprint: 20,
} as const satisfies Record<AcceptanceColumn, number>;
const columns = Object.keys(acceptanceColumns) as AcceptanceColumn[];
const widths = columns.map((column) => widthOf[column]);

/**
 * The sheet 確認記録: every record, those that lapsed or were taken back marked so. `applied`: what came of applying them
 * to the workbook's findings. What the planning division wrote stays.
 */
export function planAcceptancesTab(records: readonly AcceptanceRecord[], applied: AppliedRecords): SheetPlan {
  const { findings, lapsed: lapsedRecords } = applied;
  const lapsed = new Set(lapsedRecords);
  const answering = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const rows: PlanRow[] = [
    { height: 28, cells: [cell(tabNames.acceptances, 'title')] },
    {
      cells: [
        cell(
          '庁内確認用です。公表用には含めません。要確認と参考のうち、理由を付けてそのままとするものの記録です。',
          'label',
        ),
      ],
    },
    { cells: [cell(countsLine(records, applied), 'label')] },
    {
      cells: [
        cell(
          '値を変えると、その記録は「失効」となります。作業ウィンドウで取り消すと「取消」となり、取り消した人と日時が残ります。',
          'note',
        ),
      ],
    },
    { height: 24, cells: columns.map((column) => cell(acceptanceColumns[column], 'heading')) },
    ...records.map((record) => rowOf(record, lapsed.has(record), answering.get(record.fingerprint))),
  ];
  return {
    kind: 'acceptances',
    name: tabNames.acceptances,
    columns: widths,
    rows,
    merges: [],
    freeze: { rows: 5, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: { from: 4, to: 4 },
      columns: columns.indexOf('fingerprint'),
      footer: `${tabNames.acceptances}（庁内確認用・公表用には含めない）`,
    },
    filter: null,
    charts: [],
    validations: [],
  };
}

/** `有効 3件（企画未確認 2件）、失効 1件、取消 1件`. */
function countsLine(records: readonly AcceptanceRecord[], { findings, lapsed }: AppliedRecords): string {
  const valid = findings.filter(({ accepted }) => accepted !== null).length;
  const unconfirmed = unconfirmedAmong(findings, records).length;
  const cancelled = records.filter((record) => record.cancelled !== null).length;
  return [
    `${acceptanceStates.valid} ${String(valid)}件${unconfirmed > 0 ? `（企画未確認 ${String(unconfirmed)}件）` : ''}`,
    ...(lapsed.length > 0 ? [`${acceptanceStates.lapsed} ${String(lapsed.length)}件`] : []),
    ...(cancelled > 0 ? [`${acceptanceStates.cancelled} ${String(cancelled)}件`] : []),
  ].join('、');
}

function stateOf({ cancelled }: AcceptanceRecord, lapsed: boolean): PlanCell {
  if (!cancelled) return lapsed ? cell(acceptanceStates.lapsed, 'query') : cell(acceptanceStates.valid, 'good');
  return cell([acceptanceStates.cancelled, cancelled.by, cancelled.at.replace('T', ' ')].join('\n'), 'mark');
}

function rowOf(record: AcceptanceRecord, lapsed: boolean, finding: Finding | undefined): PlanRow {
  const place = finding?.place ?? null;
  const written = (text: string, role: Role = 'cellWrapped') => cell(text === '' ? null : text, role);
  const cells: Readonly<Record<AcceptanceColumn, PlanCell>> = {
    name: written(finding?.name ?? record.name),
    owner: written(record.owner),
    field: written(record.field),
    message:
      lapsed || record.cancelled || !place ? written(record.message) : linked(record.message, 'cellLinkWrapped', place),
    reason: written(record.reason, 'input'),
    by: written(record.by),
    at: written(record.at.replace('T', ' ')),
    state: stateOf(record, lapsed),
    initials: written(record.initials, 'input'),
    fingerprint: written(record.fingerprint, 'code'),
  };
  return rowByColumns(columns, widths, cells);
}
