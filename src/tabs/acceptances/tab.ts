import type { AcceptanceRecord, AppliedRecords } from '../../model/accept';
import { acceptanceColumns, acceptanceStates, type AcceptanceColumn } from '../../model/acceptance-sheet';
import type { Finding } from '../../model/finding';
import { tabNames } from '../../workbook/mark';
import type { PlanCell, PlanRow, SheetPlan } from '../../workbook/plan';
import type { Role } from '../../workbook/roles';
import { cell, linked } from '../cells';
import { rowHeight } from '../row-height';

const widths = {
  rule: 14,
  owner: 20,
  field: 12,
  message: 38,
  reason: 22,
  by: 8,
  at: 11,
  state: 6,
  initials: 9,
  fingerprint: 20,
} as const satisfies Record<AcceptanceColumn, number>;
const columns = Object.keys(acceptanceColumns) as AcceptanceColumn[];

/**
 * The sheet 確認記録: every record, the lapsed ones marked so. `applied`: what came of applying them to the workbook's
 * findings. What the planning division wrote stays.
 */
export function planAcceptancesTab(
  records: readonly AcceptanceRecord[],
  { findings, lapsed: lapsedRecords }: AppliedRecords,
): SheetPlan {
  const lapsed = new Set(lapsedRecords);
  const places = new Map(findings.map(({ fingerprint, place }) => [fingerprint, place]));
  const rows: PlanRow[] = [
    { height: 28, cells: [cell(tabNames.acceptances, 'title')] },
    {
      cells: [cell('庁内確認用・公表しない。要確認と参考のうち、理由を付けてそのままとするものの記録です。', 'label')],
    },
    {
      cells: [
        cell(
          '値を変えると、その記録は「失効」となります。行を削除すると記録は取り消され、次の検証で再び指摘されます。',
          'note',
        ),
      ],
    },
    { height: 24, cells: columns.map((column) => cell(acceptanceColumns[column], 'heading')) },
    ...records.map((record) => rowOf(record, lapsed.has(record), places.get(record.fingerprint) ?? null)),
  ];
  return {
    kind: 'acceptances',
    name: tabNames.acceptances,
    columns: columns.map((column) => widths[column]),
    rows,
    merges: [],
    freeze: { rows: 4, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: { from: 3, to: 3 },
      columns: columns.indexOf('fingerprint'),
      footer: `${tabNames.acceptances}（庁内確認用・公表しない）`,
    },
    filter: null,
    charts: [],
    validations: [],
  };
}

function rowOf(record: AcceptanceRecord, lapsed: boolean, place: Finding['place']): PlanRow {
  const written = (text: string, role: Role = 'cellWrapped') => cell(text === '' ? null : text, role);
  const cells: Readonly<Record<AcceptanceColumn, PlanCell>> = {
    rule: written(record.rule),
    owner: written(record.owner),
    field: written(record.field),
    message: lapsed || !place ? written(record.message) : linked(record.message, 'cellLinkWrapped', place),
    reason: written(record.reason, 'input'),
    by: written(record.by),
    at: written(record.at.replace('T', ' ')),
    state: lapsed ? cell(acceptanceStates.lapsed, 'query') : cell(acceptanceStates.valid, 'good'),
    initials: written(record.initials, 'input'),
    fingerprint: written(record.fingerprint, 'code'),
  };
  const inOrder = columns.map((column) => cells[column]);
  return {
    height: rowHeight(
      inOrder,
      columns.map((column) => widths[column]),
    ),
    cells: inOrder,
  };
}
