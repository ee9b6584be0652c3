import { severities, severityNames, type Finding } from '../../model/finding';
import { projectName } from '../../model/names';
import { publicFindings } from '../../publish/public-findings';
import { address } from '../../workbook/address';
import { areaColumns, areaValues } from '../area-columns';
import type { Columns, RowOf, TableDeclaration } from '../columns';
import type { Exported } from '../exported';
import { textOrNull } from '../values';

const columns = {
  file: { type: 'string', title: 'ファイル', description: 'ブックのファイル名', required: true },
  ...areaColumns,
  rule: { type: 'string', title: '点検項目のID', description: '点検項目を見分けるID', required: true },
  rule_name: { type: 'string', title: '点検項目', description: '点検項目の名称', required: true },
  severity: {
    type: 'string',
    title: '区分',
    description: severities.map((code) => `${code} は${severityNames[code]}`).join('、'),
    enum: severities,
    required: true,
  },
  sheet: { type: 'string', title: 'シート', description: 'シート名。ブック全体についての指摘では空' },
  cell: { type: 'string', title: 'セル', description: 'セル番地。A1 の形。ブック全体についての指摘では空' },
  project: { type: 'string', title: '事業コード', description: '事業についての指摘で、projects の事業コード' },
  subject: { type: 'string', title: '対象', description: '施策・事業・指標の呼び名' },
  field: { type: 'string', title: '項目', description: '様式の項目名' },
  message: { type: 'string', title: '指摘', description: '何が誤りで、どう直すか', required: true },
  accepted: {
    type: 'boolean',
    title: '確認済み',
    description: '理由を付けて、このままでよいと確認されたか。理由と確認者は含まない',
    required: true,
  },
} as const satisfies Columns;
type FindingRow = RowOf<typeof columns>;

export const findings = {
  name: 'findings',
  title: '点検の指摘',
  description: '1行が1つの指摘。公表しない項目についての指摘と、その項目の名称や値を示す指摘は含まない',
  columns,
  namesProject: 'project',
} satisfies TableDeclaration;

export function findingRows(one: Exported): FindingRow[] {
  const { evaluation } = one;
  const projects = new Map(evaluation.cards.map((card) => [projectName(card), one.idOf(card)]));
  return publicFindings(one.findings, evaluation).map((finding) =>
    rowOf(finding, one, projects.get(finding.owner) ?? null),
  );
}

function rowOf(finding: Finding, one: Exported, project: string | null): FindingRow {
  const { rule, name, severity, place, owner, field, message, accepted } = finding;
  return {
    file: one.file,
    ...areaValues(one),
    rule,
    rule_name: name,
    severity,
    sheet: place?.sheet ?? null,
    cell: place && address(place),
    project,
    subject: textOrNull(owner),
    field: textOrNull(field),
    message,
    accepted: accepted !== null,
  };
}
