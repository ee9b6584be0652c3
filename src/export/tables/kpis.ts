import type { KpiFigure } from '../../layout/kinds';
import { fieldText, eraOf, textOrNull } from '../values';
import type { Field } from '../../model/field';
import type { KpiYearJudgement } from '../../model/kpi-status';
import { kpiStatusNames } from '../../model/kpi-status';
import type { KpiRollup } from '../../rollup/kpis';
import { areaColumns, areaValues } from '../area-columns';
import type { Columns, RowOf, TableDeclaration } from '../columns';
import type { Exported } from '../exported';

const statuses = Object.entries(kpiStatusNames);

const columns = {
  ...areaColumns,
  kpi: { type: 'integer', title: '指標の番号', description: '政策分野の中での指標の番号' },
  name: { type: 'string', title: '指標名', description: '指標の名称' },
  unit: { type: 'string', title: '単位', description: '目標と実績の単位' },
  better: {
    type: 'string',
    title: '望ましい向き',
    description: 'higher は高いほどよい、lower は低いほどよい',
    enum: ['higher', 'lower'],
    required: true,
  },
  year: { type: 'integer', title: '年度（西暦）', description: '目標と実績の年度の始まる年', unit: '年度' },
  era: { type: 'string', title: '年度（和暦）', description: '目標と実績の年度の和暦' },
  target: { type: 'number', title: '目標', description: '数値の目標。単位は unit の列' },
  target_text: { type: 'string', title: '目標（文字）', description: '数値でない目標。数値のときは空' },
  actual: { type: 'number', title: '実績', description: '数値の実績。単位は unit の列' },
  actual_text: { type: 'string', title: '実績（文字）', description: '数値でない実績。数値のときは空' },
  actual_year: {
    type: 'integer',
    title: '実績の年度（西暦）',
    description: '実績が別の年度のものであるとき、その年度の始まる年。同じ年度のときは空',
    unit: '年度',
  },
  ratio: { type: 'number', title: '達成率', description: '1は目標どおり。小数第5位まで' },
  status: {
    type: 'string',
    title: '達成状況',
    description: `${statuses.map(([code, name]) => `${code} は${name}`).join('、')}。空は判定できないもの`,
    enum: statuses.map(([code]) => code),
  },
  final_target: { type: 'number', title: '最終目標', description: '計画の最終目標。年度ごとの行に同じ値を示す' },
} as const satisfies Columns;
type KpiRecord = RowOf<typeof columns>;

export const kpis = {
  name: 'kpis',
  title: '指標',
  description: '1行が指標の1年度',
  columns,
} satisfies TableDeclaration;

export const kpiRecords = (one: Exported): KpiRecord[] =>
  one.sums.kpis.flatMap((kpi) => kpi.years.map((year) => recordOf(kpi, year, one)));

function recordOf({ kpi, better, final }: KpiRollup, judged: KpiYearJudgement, one: Exported): KpiRecord {
  const { source, year, target, actual, actualYear, ratio, status } = judged;
  return {
    ...areaValues(one),
    kpi: kpi.number.value,
    name: fieldText(kpi.name),
    unit: fieldText(kpi.unit),
    better,
    year,
    era: eraOf(year),
    target,
    target_text: wordsOf(source.target),
    actual,
    actual_text: wordsOf(source.actual),
    actual_year: actualYear,
    ratio: ratio === null ? null : Math.round(ratio * 1e5) / 1e5,
    status,
    final_target: final.target,
  };
}

/** 実施, 1位. */
const wordsOf = ({ value }: Field<KpiFigure>): string | null =>
  value?.type === 'words' ? textOrNull(value.words) : null;
