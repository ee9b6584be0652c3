import { address } from '../../../workbook/address';
import type { WritePlan } from '../../../workbook/plan';
import { namedInText, pressToCalculate, tableStays } from '../../../workbook/remarks';
import { namesInText } from '../../../workbook/text-references';
import type { Known } from '../ask/known';
import { fitsDropDown } from '../../../workbook/excel-limits';
import type { Remembered } from './written';

/** What staff should know of a write, beside what Excel refused. */
export function remarksOf(
  { plan, tabs, calculatesByHand }: Remembered,
  { textReferences }: Pick<Known, 'textReferences'>,
): string[] {
  return [
    ...plan.tabs
      .filter(({ validations }) => !validations.every(fitsDropDown))
      .map(({ name }) => `「${name}」の選択肢は、長すぎるか「,」を含むため、入力規則にできませんでした。`),
    ...tabs.flatMap(({ name, ground }) => (ground.table?.stays ? [tableStays(name, ground.table.name)] : [])),
    ...tabs.flatMap(({ name, ground }) => ground.staffTables.map((table) => becameRange(name, table))),
    ...tabs.flatMap(({ name, ground }) => (ground.filtered ? [`「${name}」の絞り込みを解除しました。`] : [])),
    ...plan.renames.flatMap(({ from, to }) => {
      const places = textReferences
        .filter(({ formula }) => namesInText(formula, from))
        .map((cell) => `シート「${renamed(plan, cell.sheet)}」の${address(cell)}`);
      return places.length > 0 ? [namedInText(from, to, places)] : [];
    }),
    ...(calculatesByHand ? [`計算方法が「手動」のため、書き込んだあとに再計算しました。${pressToCalculate}`] : []),
  ];
}

/** Said where a tab is written, and once more where it is put back: the table is not made again. */
export const becameRange = (tab: string, table: string): string =>
  `「${tab}」に手で作られたテーブル「${table}」は、普通の範囲に戻しました。`;

const renamed = ({ renames }: WritePlan, sheet: string): string =>
  renames.find(({ from }) => from === sheet)?.to ?? sheet;
