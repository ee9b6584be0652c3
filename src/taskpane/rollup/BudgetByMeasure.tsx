import { groupOf } from '../../rollup/group';
import type { AreaRollup } from '../../rollup/roll-up';
import { useTexts } from '../texts/texts';
import { AmountBars } from './AmountBars';
import { shownColumns } from './shown-columns';

/** 事業費 of each 施策 and of all, with or without deposits. A project that is shown once more counts once in the total. */
export function BudgetByMeasure({ rollup, deposits }: { readonly rollup: AreaRollup; readonly deposits: boolean }) {
  const { rollup: texts } = useTexts();
  const { columns, measures, total, withoutDeposits } = rollup;
  const { shown, ...bars } = shownColumns(rollup);
  const all = deposits ? total : withoutDeposits;
  const groups = measures.map(({ label, name, members }) => {
    const { projects, cost } = groupOf(
      members.filter(({ deposit }) => deposits || !deposit),
      columns.length,
    );
    return { name: `${label} ${name}`, projects, amounts: shown(cost) };
  });
  return (
    <AmountBars
      {...bars}
      groups={[...groups, { name: texts.total, projects: all.projects, amounts: shown(all.cost), total: true }]}
    />
  );
}
