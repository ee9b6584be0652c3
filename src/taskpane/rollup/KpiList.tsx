import { fiscalYearName } from '../../model/fiscal-year';
import { kpiName } from '../../model/names';
import { textOf } from '../../model/field';
import type { KpiYearJudgement } from '../../model/kpi-status';
import type { KpiRollup } from '../../rollup/kpis';
import type { AreaRollup } from '../../rollup/roll-up';
import { useScreensTexts } from '../texts/screens-texts';
import { Bar } from './Bar';
import { figureText, percentText } from './figures';

/** Each KPI's years against their targets. */
export function KpiList({ rollup: { kpis, kpiSummary } }: { readonly rollup: AreaRollup }) {
  const { rollup: texts } = useScreensTexts();
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
  const { rollup: texts } = useScreensTexts();
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
  const { rollup: texts, kpiStatuses } = useScreensTexts();
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
        </span>
        {otherYear && actualYear !== null ? <div>{texts.otherYear(fiscalYearName(actualYear))}</div> : null}
      </td>
    </tr>
  );
}
