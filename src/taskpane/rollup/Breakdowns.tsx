import { useState } from 'react';
import { ownItemName } from '../../layout/own-item';
import { attributes } from '../../rollup/attributes';
import type { Sums } from '../../rollup/except-deposits';
import { useScreensTexts } from '../texts/screens-texts';
import { AmountBars } from './AmountBars';
import { Chooser } from './Chooser';
import { shownColumns } from './shown-columns';

/** The budget by one attribute of the projects, or by one of the office's own items that 様式定義 asks to count. */
export function Breakdowns({ sums }: { readonly sums: Sums }) {
  const { rollup: texts } = useScreensTexts();
  const [by, setBy] = useState(0);
  const { shown, ...bars } = shownColumns(sums);
  const all = [
    ...attributes.map((attribute) => ({ name: texts.by[attribute], groups: sums.by[attribute] })),
    ...sums.own.flatMap((own) =>
      'groups' in own ? { name: texts.named(ownItemName(own.item), own.item.internal), groups: own.groups } : [],
    ),
  ];
  const groups = [...((all[by] ?? all[0])?.groups ?? [])].map(([value, { projects, cost, gaps }]) => ({
    name: value === '' ? texts.blank : value,
    projects,
    amounts: shown(cost),
    gaps: shown(gaps.rows.cost),
  }));
  return (
    <section aria-labelledby="rollup-breakdown">
      <Chooser
        id="rollup-breakdown"
        title={texts.breakdown}
        names={all.map(({ name }) => name)}
        chosen={by}
        onChoose={setBy}
      />
      <AmountBars {...bars} groups={groups} />
    </section>
  );
}
