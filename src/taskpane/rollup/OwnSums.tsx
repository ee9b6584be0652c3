import { useState } from 'react';
import { ownItemName } from '../../layout/own-item';
import type { Sums } from '../../rollup/except-deposits';
import { useScreensTexts } from '../texts/screens-texts';
import { AmountBars } from './AmountBars';
import { Chooser } from './Chooser';
import { shownColumns } from './shown-columns';

/** The sums of one of the office's own items by 施策, where 様式定義 asks for them. */
export function OwnSums({ sums: all }: { readonly sums: Sums }) {
  const { rollup: texts } = useScreensTexts();
  const [chosen, choose] = useState(0);
  const sums = all.own.flatMap((own) => ('groups' in own ? [] : own));
  const sum = sums[chosen] ?? sums[0];
  if (!sum) return null;
  const { item, yearly, byMeasure, total, gaps } = sum;
  const { shown, ...bars } = shownColumns(all);
  const inColumns = <T,>(list: readonly T[]) => (yearly ? shown(list) : list);
  const measures = all.measures.map(({ label, name, number, projects }) => ({
    name: `${label} ${name}`.trimEnd(),
    projects,
    amounts: inColumns(byMeasure.get(number) ?? []),
    gaps: inColumns(gaps.byMeasure.get(number) ?? []),
  }));
  return (
    <section aria-labelledby="rollup-own">
      <Chooser
        id="rollup-own"
        title={texts.ownSums}
        names={sums.map((one) => texts.named(ownItemName(one.item), one.item.internal))}
        chosen={sums.indexOf(sum)}
        onChoose={choose}
      />
      {item.kind === 'number' ? <p className="rollup-note">{texts.ownNumbers}</p> : null}
      <AmountBars
        {...(yearly ? bars : { columns: [''], compared: false })}
        groups={[
          ...measures,
          {
            name: texts.total,
            projects: all.total.projects,
            amounts: inColumns(total),
            gaps: inColumns(gaps.total),
            total: true,
          },
        ]}
      />
    </section>
  );
}
