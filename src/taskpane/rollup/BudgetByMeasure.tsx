import type { Sums } from '../../rollup/except-deposits';
import { useScreensTexts } from '../texts/screens-texts';
import { AmountBars } from './AmountBars';
import { shownColumns } from './shown-columns';

/** 事業費 of each 施策 and of all. A project that is shown once more counts once in the total. */
export function BudgetByMeasure({ sums }: { readonly sums: Sums }) {
  const { rollup: texts } = useScreensTexts();
  const { shown, ...bars } = shownColumns(sums);
  const inColumns = ({ projects, cost, gaps }: Sums['total']) => ({
    projects,
    amounts: shown(cost),
    gaps: shown(gaps.rows.cost),
  });
  return (
    <AmountBars
      {...bars}
      groups={[
        ...sums.measures.map((measure) => ({ name: `${measure.label} ${measure.name}`, ...inColumns(measure) })),
        { name: texts.total, ...inColumns(sums.total), total: true },
      ]}
    />
  );
}
