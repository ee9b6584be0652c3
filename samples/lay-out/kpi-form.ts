import type { KpiData, Typed } from '../evaluation-data';
import type { Layout } from '../layout';
import { sheetWidth } from './header-form';
import { form, item, moveItem } from './item';
import type { Content, Form, Item } from './item';
import { writeYear } from './years';

/** Section 1: the KPIs one below the other, under a row of labels that stands once, or once a KPI. */
export function kpiSection(kpis: readonly KpiData[], layout: Layout): Form {
  const items = [
    item('section/1', 'section', [0, 0, 1, sheetWidth], '1 政策分野の進捗状況'),
    item('kpi/title', 'section', [2, 0, 1, sheetWidth], '重要業績評価指標の達成状況'),
  ];
  let row = 3;
  kpis.forEach((kpi, at) => {
    const id = String(at + 1);
    if (at === 0 || layout.kpiLabels === 'each') {
      items.push(...labels(kpi, id).map((moved) => moveItem(moved, row, 0)));
      row += 1;
    }
    items.push(...values(kpi, id, layout).map((moved) => moveItem(moved, row, 0)));
    row += 4;
  });
  return form(items);
}

/** Name, unit and description share the columns of the grid below: its years, 最終目標, and 検証. */
function labels(kpi: KpiData, id: string): Item[] {
  const years = kpi.years.length;
  return [
    item(`kpi/${id}/label/name`, 'label', [0, 1, 1, years], '指標名'),
    item(`kpi/${id}/label/unit`, 'label', [0, 1 + years], '単位'),
    item(`kpi/${id}/label/description`, 'label', [0, 2 + years, 1, 2], '説明又は計算式'),
  ];
}

function values(kpi: KpiData, id: string, layout: Layout): Item[] {
  const years = kpi.years.length;
  const figure = (value: Typed): Content => writeFigure(value, kpi.unit, layout);
  return [
    item(`kpi/${id}/number`, 'center', [0, 0], kpi.number),
    item(`kpi/${id}/name`, 'text', [0, 1, 1, years], kpi.name),
    item(`kpi/${id}/unit`, 'center', [0, 1 + years], kpi.unit),
    item(`kpi/${id}/description`, 'text', [0, 2 + years, 1, 2], kpi.description),
    item(`kpi/${id}/label/years`, 'label', [1, 1], '年度'),
    item(`kpi/${id}/label/final`, 'label', [1, 2 + years], '最終目標'),
    item(`kpi/${id}/label/verification`, 'label', [1, 3 + years], '検証'),
    item(`kpi/${id}/label/target`, 'label', [2, 1], '目標'),
    item(`kpi/${id}/label/actual`, 'label', [3, 1], '実績'),
    ...kpi.years.flatMap(({ year, target, actual }, at) => [
      item(`kpi/${id}/year/${String(at)}`, 'year', [1, 2 + at], writeYear(year, layout.years)),
      item(`kpi/${id}/target/${String(at)}`, 'amount', [2, 2 + at], figure(target)),
      item(`kpi/${id}/actual/${String(at)}`, 'amount', [3, 2 + at], figure(actual)),
    ]),
    item(`kpi/${id}/final`, 'amount', [2, 2 + years], figure(kpi.finalTarget)),
    item(`kpi/${id}/verification`, 'text', [2, 3 + years, 2], kpi.verification),
  ];
}

/** A KPI's number; a percentage may stand as 0.561, shown as 56.1%. */
function writeFigure(value: Typed, unit: Typed, layout: Layout): Content {
  if (typeof value !== 'number') return { value, format: '', formula: false };
  if (layout.percentages === 'fraction' && (unit === '％' || unit === '%')) {
    return { value: Number((value / 100).toPrecision(12)), format: '0.0%', formula: false };
  }
  return { value, format: Number.isInteger(value) ? '#,##0' : '#,##0.0##', formula: false };
}
