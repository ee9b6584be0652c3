import type { FormLines } from '../../layout/form-sheet/lines';
import { formSheetName } from '../../layout/form-sheet/tables';
import type { PlanCell, PlanRow, SheetPlan } from '../../workbook/plan';
import { cell } from '../cells';
import { rowHeight } from '../row-height';
import { at, beside, type Block } from './block';
import { exampleBlock, exampleWidths } from './examples';
import { furtherTables, furtherWidths } from './further-tables';
import { itemColumns } from './item-columns';
import { itemTable } from './item-table';

const head = [
  [cell(formSheetName, 'title')],
  [
    cell(
      '様式が標準と違うところを、黄色の欄に書きます。空欄は標準のとおりに読みます。書いてから、もう一度点検すると反映されます。',
      'note',
    ),
  ],
  [
    cell(
      '採用が「×」の行は案です。「○」にするか空欄にすると使われます。右には、そのほかの決まりを書く表と記入例があります。',
      'note',
    ),
  ],
];
const heading = head.length;
const wordsWidth = 40;
const evidenceWidth = 34;
const gapWidth = 3;

/**
 * The sheet 様式定義 with such lines: staff's from then on. The further tables stand beside, so that the item table may
 * grow; they begin a row lower, for a heading row of items heads nothing else.
 */
export function planFormTab(lines: FormLines): SheetPlan {
  const items = itemTable(lines.items, heading);
  const { items: itemLines, ...furtherLines } = lines;
  const widths = [...itemColumns.map(({ width }) => width), wordsWidth, widthOfEvidence(itemLines)];
  const right = widths.length + 1;
  const further = lowered(furtherTables(lines));
  const examples = lowered(exampleBlock());
  const farRight = right + furtherWidths.length + 2;
  return {
    kind: 'form',
    name: formSheetName,
    columns: [
      ...widths,
      gapWidth,
      ...furtherWidths,
      widthOfEvidence(Object.values(furtherLines).flat()),
      gapWidth,
      ...exampleWidths,
    ],
    rows: [
      ...head,
      ...beside([
        { block: items, width: right },
        { block: further, width: farRight - right },
        { block: examples, width: exampleWidths.length },
      ]),
    ].map((cells) => ({ ...heightFor(cells.slice(farRight)), cells })),
    merges: [],
    freeze: { rows: heading + 1, columns: 3 },
    print: {
      orientation: 'landscape',
      paper: 'A3',
      titleRows: { from: heading, to: heading },
      sideBySide: { breaks: [right - 1], titleColumns: 0 },
      footer: formSheetName,
    },
    filter: null,
    charts: [],
    validations: [at(items, heading, 0), at(further, heading, right)].flatMap(({ validations }) => validations),
  };
}

/** Only proposals need the column: no paper is spent on it otherwise. */
const widthOfEvidence = (lines: readonly { readonly evidence?: string }[]): number =>
  lines.some(({ evidence }) => evidence !== undefined) ? evidenceWidth : 2;

/** The height of a row whose example takes several lines; all others grow with what is typed. */
function heightFor(example: readonly (PlanCell | null)[]): Pick<PlanRow, 'height'> {
  const height = rowHeight(
    example.map((one) => one ?? cell('', 'cell')),
    exampleWidths,
  );
  return height > oneLine ? { height } : {};
}
const oneLine = rowHeight([], []);

/** The block, a row lower. */
const lowered = (block: Block): Block => ({ ...at(block, 1, 0), rows: [[], ...block.rows] });
