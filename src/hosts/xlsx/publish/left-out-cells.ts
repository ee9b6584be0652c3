import type { LeftOut } from '../../../workbook/publication';
import { columnsIn, placesIn, rowsIn } from './place-words';
import type { SourceCell } from './source-sheet';

/** Why what a cell holds stays out, or a part of it, as staff read it. */
const whys = {
  row: '非表示の行の内容',
  column: '非表示の列の内容',
  covered: '結合したセルに隠れた内容',
  internal: '公表しない項目',
  unseen: '表示形式で見えなくした内容',
  colorless: '地と同じ色か、小さすぎて読めない文字',
  noResult: '計算の結果が保存されていない数式',
  ruby: 'ふりがな',
  formula: '数式（結果の値だけを含めました）',
  unknownError: 'Excelのものでないエラー値',
} as const;
type Why = keyof typeof whys;

/** The cells of a sheet that lose something. */
export class LeftOutCells {
  private readonly byWhy = new Map<Why, SourceCell[]>();

  /** Null, as what is written of a cell that stays blank. */
  add(why: Why, cell: SourceCell): null {
    const cells = this.byWhy.get(why);
    if (cells) cells.push(cell);
    else this.byWhy.set(why, [cell]);
    return null;
  }

  told(sheet: string): LeftOut[] {
    return [...this.byWhy].map(([why, cells]) => {
      const where = why === 'row' ? rowsIn(cells) : why === 'column' ? columnsIn(cells) : placesIn(cells);
      return { what: whys[why], sheet, where };
    });
  }
}
