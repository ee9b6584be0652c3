import type { PlanRow } from '../../workbook/plan';
import { address } from '../../workbook/address';
import { blanks, cell, linked } from '../cells';
import { rowHeight } from '../row-height';
import { labelWidth, type SectionMaker } from './section';

/** Over how many columns each of a line's texts stands. */
const spans = [1, 3, 3, 5] as const;

/** 5: what the totals leave out, and why; nothing where nothing is left out. */
export const exclusionSection: SectionMaker = ({ context, width }, top) => {
  const { excluded } = context.rollup.coverage;
  if (excluded.length === 0) return { rows: [] };
  const rows: PlanRow[] = [
    { height: 22, cells: [cell('5 集計に入れていない項目', 'subtitle')] },
    { cells: spread(['事業', '場所', '項目', '理由'].map((text) => cell(text, 'headingLeft'))) },
    ...excluded.map(({ place, project, field, why }): PlanRow => {
      const at = context.moved(place);
      const cells = [
        cell(project, 'name'),
        linked(`${at.sheet} ${address(at)}`, 'nameLink', at),
        cell(field, 'name'),
        cell(why, 'name'),
      ];
      const widths = spans.map((span, index) => (index === 0 ? labelWidth : width * span));
      return { height: rowHeight(cells, widths), cells: spread(cells) };
    }),
  ];
  const merged = rows.flatMap(({ cells }, index) => (cells.length > 1 ? mergesOf(top + index) : []));
  return { rows, merges: merged };
};

const spread = (cells: ReturnType<typeof cell>[]) =>
  cells.flatMap((one, index) => [one, ...blanks((spans[index] ?? 1) - 1, one.role)]);

function mergesOf(row: number) {
  let left = 0;
  return spans.flatMap((span) => {
    const area = { top: row, left, bottom: row, right: left + span - 1 };
    left += span;
    return span === 1 ? [] : [area];
  });
}
