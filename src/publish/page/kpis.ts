import type { Evaluation } from '../../model/evaluation';
import { fiscalYearName } from '../../model/fiscal-year';
import { textOf, type Field } from '../../model/field';
import { kpiName } from '../../model/names';
import type { Kpi } from '../../model/kpi';
import { html, type Html } from './html';
import { ownDefinitions } from './own-values';
import { heading3, publicItems, type Section } from './section';
import { definitions, shown, shownText } from './shown';
import { table } from './table';

/** Section 1: a table a KPI. */
export function kpiSection(evaluation: Evaluation): Section | null {
  const { kpis, layout } = evaluation;
  if (kpis.length === 0) return null;
  const parts = kpis.map((kpi, at) => ({ id: `kpi-${String(at + 1)}`, title: kpiName(kpi) }));
  return {
    id: 'progress',
    title: `1 ${layout.titles.progress.label}`,
    body: html`${kpis.map((kpi, at) => {
      const part = parts[at] ?? { id: '', title: '' };
      return html`<article aria-labelledby="${part.id}">
        ${heading3(part)} ${kpiBody(kpi, part.title, evaluation)}
      </article>`;
    })}`,
    parts,
  };
}

function kpiBody(kpi: Kpi, title: string, evaluation: Evaluation): Html {
  const about = publicItems(evaluation.layout, 'kpi');
  const grid = publicItems(evaluation.layout, 'kpiGrid');
  const rows = (['target', 'actual'] as const).flatMap((key) => {
    const label = grid.get(key);
    return label === undefined ? [] : [{ label, cells: kpi.years.map((year): Field<unknown> => year[key]), key }];
  });
  const ratings = (['rating', 'ratio'] as const).flatMap((type) => {
    const label = grid.get(type);
    const own = kpi.ratings.filter((one) => one.type === type);
    return label === undefined ? [] : own.map(({ at, field }) => ({ label, at, field: field }));
  });
  const columns = [
    { heading: '区分', value: ({ label }: (typeof rows)[number]) => html`${label}`, isName: true },
    ...kpi.years.map(({ year }, at) => ({
      heading: year.value === null ? textOf(year) : fiscalYearName(year.value),
      value: ({ cells }: (typeof rows)[number]) => (cells[at] ? shown(cells[at]) : html``),
      isNumber: true,
    })),
    ...(grid.has('final')
      ? [
          {
            heading: grid.get('final') ?? '',
            value: ({ key }: (typeof rows)[number]) => (key === 'target' ? shown(kpi.final) : html``),
            isNumber: true,
          },
        ]
      : []),
  ];
  return html`${definitions([...(['unit', 'description'] as const).flatMap((key) => pair(about.get(key), kpi[key]))])}
  ${table(`${title}の目標と実績`, columns, rows)}
  ${definitions([
    ...ratings.map(({ label, at, field }) => {
      const year = at === null ? null : (kpi.years[at]?.year.value ?? null);
      return { label: year === null ? label : `${label}（${fiscalYearName(year)}）`, value: shown(field) };
    }),
    ...pair(grid.get('verification'), kpi.verification),
    ...ownDefinitions(evaluation, title),
  ])}`;
}

const pair = (label: string | undefined, field: Field<unknown>) =>
  label === undefined || field.state === 'missing' ? [] : [{ label, value: shownText(field) }];
