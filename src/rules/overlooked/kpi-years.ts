import type { Kpi } from '../../model/kpi';
import { fiscalYearName } from '../../model/fiscal-year';
import { kpiName } from '../../model/names';
import { lacksYear } from '../facts/lacks-year';
import { relatedTo } from '../words/related-to';
import { rule, type Violation } from '../rule';

export const kpiYears = rule({
  id: 'kpi-years',
  name: '指標の年度の誤り',
  severity: 'query',
  about:
    '指標の年度が、欠けや重複なく1年ずつ続き、評価年度を含むこと（基準値・現状値・策定時・当初・最終目標の列は年度に数えない）。',
  why: '前年の様式を使い回して年度を直し忘れると、実績が別の年度のものとして集計されます。',
  example: {
    wrong: '指標の年度が、令和5年度、令和5年度、令和7年度となっている。',
    right: '令和5年度、令和6年度、令和7年度に直します。',
  },
  *check({ evaluation: { kpis, year: evaluated } }) {
    for (const kpi of kpis) {
      const fault = brokenRun(kpi) ?? withoutEvaluated(kpi, evaluated);
      if (fault) yield { ...fault, owner: kpiName(kpi) };
    }
  },
});

/** The first year that does not follow the one before it; nothing is said across a year that cannot be read. */
function brokenRun({ years }: Kpi): Violation | null {
  for (const [index, { year: field }] of years.entries()) {
    const before = years[index - 1]?.year;
    const fault = before && faultBetween(before.value, field.value);
    if (!before || !fault) continue;
    return {
      at: field,
      message: `指標の年度は、${fault}。年度を確かめて直し、その列の目標と実績もその年度のものか確かめてください。`,
      reads: [before],
      related: [relatedTo(before)],
    };
  }
  return null;
}

function faultBetween(before: number | null, year: number | null): string | null {
  if (before === null || year === null || year === before + 1) return null;
  const [earlier, later] = [fiscalYearName(before), fiscalYearName(year)];
  if (year === before) return `${later}が二つあります`;
  return year < before ? `${earlier}の次に${later}があります` : `${earlier}の次が${later}で、間の年度がありません`;
}

function withoutEvaluated(kpi: Kpi, evaluated: number | null): Violation | null {
  const first = kpi.years[0]?.year;
  if (evaluated === null || !first || !lacksYear(kpi, evaluated)) return null;
  return {
    at: first,
    message: `指標の年度に、評価年度の${fiscalYearName(evaluated)}がありません。年度を確かめて直し、目標と実績もその年度のものか確かめてください。`,
    reads: [evaluated, ...kpi.years.map(({ year }) => year.value)],
  };
}
