import { applyRecords, type AcceptanceRecord } from '../model/accept';
import { acceptanceColumns, acceptanceStates, type AcceptanceColumn } from '../model/acceptance-sheet';
import type { Finding } from '../model/finding';
import { tabNames } from '../workbook/mark';
import type { PlanCell, PlanRow, SheetPlan } from '../workbook/plan';
import type { Role } from '../workbook/roles';

const widths = {
  rule: 26, owner: 30, field: 18, message: 56, reason: 40, by: 14, at: 18, state: 8, initials: 14, fingerprint: 20,
} as const satisfies Record<AcceptanceColumn, number>;
const columns = Object.keys(acceptanceColumns) as AcceptanceColumn[];

/** The sheet 確認記録: every record, the lapsed ones marked so. What the planning division wrote stays. */
export function planAcceptancesTab(records: readonly AcceptanceRecord[], findings: readonly Finding[]): SheetPlan {
  const lapsed = new Set(applyRecords(findings, records).lapsed);
  const places = new Map(findings.map(({ fingerprint, place }) => [fingerprint, place]));
  const rows: PlanRow[] = [
    { height: 28, cells: [{ value: tabNames.acceptances, role: 'title' }] },
    { cells: [{ value: '庁内確認用・公表しない。要確認と参考のうち、理由を付けてそのままとするものの記録です。', role: 'label' }] },
    { cells: [{ value: '値を変えると、その記録は「失効」となります。行を削除すると記録は取り消され、次の検証で再び指摘されます。', role: 'note' }] },
    { height: 24, cells: columns.map((column) => ({ value: acceptanceColumns[column], role: 'heading' })) },
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
    table: null,
    charts: [],
    validations: [],
  };
}

function rowOf(record: AcceptanceRecord, lapsed: boolean, place: Finding['place']): PlanRow {
  const cell = (value: string, role: Role = 'cellWrapped'): PlanCell => ({ value: value === '' ? null : value, role });
  const message = cell(record.message, lapsed || !place ? 'cellWrapped' : 'cellLinkWrapped');
  const cells: Readonly<Record<AcceptanceColumn, PlanCell>> = {
    rule: cell(record.rule),
    owner: cell(record.owner),
    field: cell(record.field),
    message: lapsed || !place ? message : { ...message, link: place },
    reason: cell(record.reason, 'input'),
    by: cell(record.by),
    at: cell(record.at.replace('T', ' ')),
    state: lapsed ? cell(acceptanceStates.lapsed, 'query') : cell(acceptanceStates.valid, 'good'),
    initials: cell(record.initials, 'input'),
    fingerprint: cell(record.fingerprint, 'code'),
  };
  return { cells: columns.map((column) => cells[column]) };
}
