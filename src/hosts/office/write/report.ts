import type { WriteReport } from '../../../workbook/host';
import { fitsDropDown } from '../draw/fittings';
import type { Written } from './written';

/** What staff should know of a write. */
export function reportOf({ plan }: Written): WriteReport {
  const left = plan.tabs.filter(({ validations }) => !validations.every(fitsDropDown));
  return {
    followed: [],
    remarks: left.map(({ name }) => `「${name}」の選択肢は、長すぎるか「,」を含むため、入力規則にできませんでした。`),
  };
}
