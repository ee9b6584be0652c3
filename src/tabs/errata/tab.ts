import type { Comparison } from '../../compare/comparison';
import { errataOf, type Erratum } from '../../compare/errata';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan } from '../../workbook/plan';
import { cell } from '../cells';
import { areaOf } from '../comparison/area-of';
import { textPieces } from '../comparison/text-pieces';
import { rowHeight } from '../row-height';
import { excerpts } from './excerpt';

const headings = ['施策', '事業', '項目', '誤', '正'];
const widths = [18, 28, 20, 37, 37];
const textWidth = 37;
/** Rows above the first erratum. */
const firstRow = 4;

/** 正誤表: 施策・事業・項目・誤・正, to be printed and handed out; without what is left out of every public copy. */
export function errataTab(comparison: Comparison, stamp: string): SheetPlan {
  const { last, now } = comparison;
  const errata = errataOf(comparison).filter(({ isInternal }) => !isInternal);
  const rows = errata.length === 0 ? [rowOf(['', '', '', '違いは見つかりませんでした。', ''])] : errata.flatMap(rowsOf);
  return {
    kind: 'errata',
    name: tabNames.errata,
    columns: widths,
    rows: [
      { height: 26, cells: [cell(tabNames.errata, 'title')] },
      { height: 20, cells: [cell(areaOf(comparison), 'subtitle')] },
      {
        cells: [
          cell(`単位：金額は千円 ／ ${stamp}に「${last.workbook}」（誤）と「${now.workbook}」（正）から作成`, 'note'),
        ],
      },
      { height: 20, cells: headings.map((heading) => cell(heading, 'heading')) },
      ...rows,
    ],
    merges: [],
    freeze: { rows: firstRow, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: { from: firstRow - 1, to: firstRow - 1 },
      footer: `${areaOf(comparison)} ${tabNames.errata}`,
    },
    filter: null,
    charts: [],
    validations: [],
  };
}

/** Long passages go on in further rows. */
function rowsOf({ place, project, item, wrong, right }: Erratum): PlanRow[] {
  const texts = excerpts(wrong, right);
  const pieces = texts.map((text) =>
    textPieces(text, textWidth).map(([from, count]) => text.slice(from, from + count)),
  );
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => {
    const [before, after] = pieces.map((one) => one[at] ?? (at === 0 ? '（空欄）' : ''));
    return rowOf([...(at === 0 ? [place, project, item] : ['', '（つづき）', '']), before ?? '', after ?? '']);
  });
}

function rowOf(texts: readonly string[]): PlanRow {
  const cells = texts.map((text) => cell(text, 'cellWrapped'));
  return { height: rowHeight(cells, widths), cells };
}
