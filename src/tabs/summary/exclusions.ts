import { publicAmong } from '../../rollup/exclusion';
import { address } from '../../workbook/address';
import { blanks, cell, linked } from '../cells';
import { rowHeight } from '../row-height';
import { gap, type Unit } from '../paged-rows';
import { columnsBeside, countWidth, labelWidth, type SectionMaker } from './section';

/** Over how many columns each of a line's texts stands. */
const spans = [1, 3, 2, 4] as const;

/** 5: values that the totals leave out, each with the reason. No section where nothing is left out. */
export const exclusionSection: SectionMaker = ({ context, width }, paged) => {
  const excluded = publicAmong(context.rollup.coverage.excluded);
  if (excluded.length === 0) return {};
  const columnWidths = [labelWidth, countWidth, ...new Array<number>(columnsBeside(width)).fill(width)];
  const widths = spans.map((span, index) => {
    const from = spans.slice(0, index).reduce((sum, before) => sum + before, 0);
    return columnWidths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  });
  const units = excluded.map(({ place, project, field, why }): Unit => {
    const at = context.moved(place);
    const cells = [
      cell(project, 'name'),
      linked(`${at.sheet} ${address(at)}`, 'nameLink', at),
      cell(field, 'name'),
      cell(why, 'name'),
    ];
    return () => [{ height: rowHeight(cells, widths), cells: spread(cells) }];
  });
  const from = paged.rows.length;
  paged.table({
    title: [gap, { height: 22, cells: [cell('5 集計に入れていない項目', 'subtitle')] }],
    heading: { cells: spread(['事業', '場所', '項目', '理由'].map((text) => cell(text, 'headingLeft'))) },
    units,
  });
  const merges = paged.rows.slice(from).flatMap(({ cells }, index) => (cells.length > 1 ? mergesOf(from + index) : []));
  return { merges };
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
