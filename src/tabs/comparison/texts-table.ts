import type { Comparison } from '../../compare/comparison';
import { measureSince } from '../../compare/measures';
import { textOf, type Field } from '../../model/field';
import { measureLabel, plainName } from '../../model/names';
import type { PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import type { Context } from '../context';
import { projectNumber } from './changes-table';
import { widths } from './columns';
import type { Grid } from './grid';
import { liveText } from './live';
import type { Section } from './section';
import { sourceCell } from './source';
import { textPieces } from './text-pieces';

/** 前年度と同じ文章: texts that were taken over word for word. */
export const copiedTable = (grid: Grid, { copied }: Comparison): Section => ({
  title: '前年度と同じ文章',
  headings: [
    ['番号', 1],
    ['事業名', 1],
    ['項目', 9],
  ],
  rows: copied.map(({ pair, now }) =>
    grid.line([
      [cell(projectNumber(pair.now), 'cellCentered'), 1],
      [cell(plainName(pair.now.name), 'name'), 1],
      [cell(now.label, 'name'), 9],
    ]),
  ),
});

const [lastSpan, nowSpan] = [4, 5];
const widthOf = (from: number, span: number) => widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
const lastWidth = widthOf(2, lastSpan);
const nowWidth = widthOf(2 + lastSpan, nowSpan);

/** What last year's texts said had to be mended beside what was done this year, for the hearing: 施策, then projects. */
export function readingTable(grid: Grid, comparison: Comparison, moved: Context['moved']): Section {
  const { last, now, pairs } = comparison;
  const since = measureSince(last, now);
  const { assessment, card } = now.layout.forms;
  return {
    title: '前年度の改善点と今年度の取組',
    headings: [
      ['番号', 1],
      ['施策・事業名', 1],
      [`前年度の\n${assessment.issues.label}／${card.review.label}`, lastSpan],
      [`今年度の\n${assessment.activities.label}／${card.progress.label}`, nowSpan],
    ],
    rows: [
      ...now.assessments.flatMap((one) => {
        const number = one.heading?.number ?? null;
        const before = last.assessments.find(({ heading }) => heading !== null && since(heading.number) === number);
        if (number === null || !before) return [];
        const name = one.heading?.name ?? '';
        return textRows(grid, [measureLabel(number, now.layout), name], [before.issues, one.activities], moved);
      }),
      ...pairs.flatMap((pair) =>
        textRows(
          grid,
          [projectNumber(pair.now), plainName(pair.now.name)],
          [pair.last.review, pair.now.progress],
          moved,
        ),
      ),
    ],
  };
}

/** Long texts go on in further rows. */
function textRows(
  grid: Grid,
  [number, name]: readonly [string, string],
  [last, now]: readonly [Field<string>, Field<string>],
  moved: Context['moved'],
): PlanRow[] {
  const [before, after] = [textPieces(textOf(last), lastWidth), textPieces(textOf(now), nowWidth)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [past, live] = [before[at], after[at]];
    return grid.line(
      [
        [cell(at === 0 ? number : null, 'mark'), 1],
        [cell(at === 0 ? name : '（つづき）', 'cellWrapped'), 1],
        [cell(past ? textOf(last).slice(past[0], past[0] + past[1]) : null, 'cellWrapped'), lastSpan],
        [
          live ? liveText(now, moved, 'cellWrapped', after.length === 1 ? undefined : live) : cell(null, 'cellWrapped'),
          nowSpan,
        ],
      ],
      [sourceCell(at === 0 ? last : null)],
    );
  });
}
