import { fiscalYearName } from '../../model/fiscal-year';
import { kpiName } from '../../model/names';
import { textOf } from '../../model/field';
import type { KpiYearJudgement } from '../../model/kpi-status';
import type { KpiRollup } from '../../rollup/kpis';
import type { AreaRollup } from '../../rollup/roll-up';
import { useTexts } from '../texts/texts';
import { Bar } from './Bar';
import { figureText, percentText } from './figures';

/** Each KPI's years against their targets. */
export function KpiList({ rollup: { kpis, kpiSummary } }: { readonly rollup: AreaRollup }) {
  const { rollup: texts } = useTexts();
  if (kpis.length === 0) return null;
  const { judged, achieved, near, missed } = kpiSummary;
  return (
    <section aria-labelledby="rollup-kpis" className="kpis">
      <h2 id="rollup-kpis">{texts.kpis}</h2>
      <p className="rollup-note">{texts.kpiSummary(judged, achieved, near, missed)}</p>
      {kpis.map((kpi, index) => (
        <KpiTable key={index} kpi={kpi} />
      ))}
    </section>
  );
}

function KpiTable({ kpi: { kpi, years } }: { readonly kpi: KpiRollup }) {
  const { rollup: texts } = useTexts();
  const unit = textOf(kpi.unit);
  return (
    <table className="kpi">
      <caption lang="ja">
        {kpiName(kpi)}
        {unit === '' ? '' : `（${unit}）`}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.target}</th>
          <th scope="col">{texts.actual}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {years.map((year, index) => (
          <KpiYearRow key={index} year={year} />
        ))}
        <tr>
          <th scope="row">{texts.final}</th>
          <td lang="ja">{figureText(kpi.final)}</td>
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function KpiYearRow({
  year: { source, year, ratio, status, otherYear, actualYear },
}: {
  readonly year: KpiYearJudgement;
}) {
  const { rollup: texts, kpiStatuses } = useTexts();
  const judged = status === 'achieved' || status === 'near' || status === 'missed';
  return (
    <tr>
      <th scope="row" lang="ja">
        {year === null ? textOf(source.year) : fiscalYearName(year)}
      </th>
      <td lang="ja">{figureText(source.target)}</td>
      <td lang="ja">{figureText(source.actual)}</td>
      <td className="kpi-status">
        {judged && ratio !== null ? <Bar share={ratio} look={status} /> : null}
        <span>
          {status === null ? texts.notJudged : kpiStatuses[status]} {judged ? percentText(ratio) : ''}
          {otherYear && actualYear !== null ? `（${texts.otherYear(fiscalYearName(actualYear))}）` : ''}
        </span>
      </td>
    </tr>
  );
}
