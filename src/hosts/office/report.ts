import type { WriteReport } from '../../workbook/host';
import { fitsDropDown } from './fittings';
import type { Written, WrittenTab } from './written';

/** What staff should know of a write. */
export function reportOf({ plan, tabs }: Written): WriteReport {
  const left = plan.tabs.filter(({ validations }) => !validations.every(fitsDropDown));
  return {
    followed: [],
    remarks: [
      ...left.map(({ name }) => `「${name}」の選択肢は、長すぎるか「,」を含むため、入力規則にできませんでした。`),
      ...tabs.filter(coversBeside).map(({ name }) => `「${name}」の列が増え、すぐ右側に書き込まれていた内容を上書きしました。`),
    ],
  };
}

/** Whether the tab grew wider, and something stood beside it. */
function coversBeside({ drawing, ground: { area, filled } }: WrittenTab): boolean {
  return area !== null && filled !== null && drawing.area.right > area.right && filled.right > area.right;
}
