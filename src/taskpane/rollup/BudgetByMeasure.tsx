import { groupOf } from '../../rollup/group';
import type { AreaRollup } from '../../rollup/roll-up';
import { useTexts } from '../texts/texts';
import { AmountBars } from './AmountBars';

/** 事業費 of each 施策 and of all, with or without deposits. A project that is shown once more counts once in the total. */
export function BudgetByMeasure({ rollup, deposits }: { readonly rollup: AreaRollup; readonly deposits: boolean }) {
  const { rollup: texts } = useTexts();
  const { columns, measures, total, withoutDeposits } = rollup;
  const groups = measures.map(({ label, name, members }) => ({
    name: `${label} ${name}`,
    group: groupOf(
      members.filter(({ deposit }) => deposits || !deposit),
      columns.length,
    ),
  }));
  return (
    <AmountBars
      rollup={rollup}
      groups={[...groups, { name: texts.total, group: deposits ? total : withoutDeposits, total: true }]}
    />
  );
}
