import type { Comparison } from '../../compare/comparison';
import { fiscalYearName } from '../../model/fiscal-year';
import { textOf } from '../../model/field';
import type { Kpi } from '../../model/kpi';
import { cell } from '../cells';
import type { Context } from '../context';
import type { Grid, Part } from './grid';
import { liveKpi, liveText, pastKpi } from './live';
import type { Section } from './section';
import { sourceCell } from './source';

const fields = { target: '目標', actual: '実績', final: '最終目標' } as const;

/** 指標: KPIs of one year alone, targets that were changed, actuals that were published or rewritten since. */
export function kpiTable(grid: Grid, { kpis }: Comparison, moved: Context['moved']): Section {
  const lead = (kpi: Kpi, isNow: boolean): Part[] => [
    [cell(kpi.number.value, 'cellCentered'), 1],
    [isNow ? liveText(kpi.name, moved, 'name') : cell(textOf(kpi.name), 'name'), 1],
  ];
  const alone = (kpi: Kpi, isNow: boolean) =>
    grid.line(
      [
        ...lead(kpi, isNow),
        [cell(null, 'mark'), 1],
        [cell('指標', 'mark'), 1],
        [cell(isNow ? 'なし' : 'あり', 'mark'), 2],
        [cell(isNow ? 'あり' : 'なし', 'mark'), 2],
        [cell(isNow ? '新しい指標' : '今年度にない指標', 'name'), 3],
      ],
      [sourceCell(isNow ? null : kpi.name)],
    );
  return {
    title: '指標の目標と実績で、前年度と違うもの',
    headings: [
      ['番号', 1],
      ['指標名', 1],
      ['年度', 1],
      ['項目', 1],
      ['前年度', 2],
      ['今年度', 2],
      ['備考', 3],
    ],
    rows: [
      ...kpis.fresh.map((kpi) => alone(kpi, true)),
      ...kpis.gone.map((kpi) => alone(kpi, false)),
      ...kpis.changes.map(({ pair, field, year, last, now, isPublished }) =>
        grid.line(
          [
            ...lead(pair.now, true),
            [cell(year === null ? null : fiscalYearName(year), 'mark'), 1],
            [cell(fields[field], 'mark'), 1],
            [pastKpi(last), 2],
            [liveKpi(now, moved), 2],
            [cell(isPublished ? '新たに公表された実績' : `${fields[field]}の変更`, 'name'), 3],
          ],
          [sourceCell(last)],
        ),
      ),
    ],
  };
}
