import type { AreaRollup } from '../../rollup/roll-up';
import { amountsFrom, sourceGroups, sumOfSources, type SourceGroup } from '../../rollup/sources';
import { useTexts } from '../texts/texts';
import { AmountBars } from './AmountBars';
import { percentText } from './figures';
import { shownColumns } from './shown-columns';

/** Where the money comes from, each source with its share, with or without deposits. */
export function Sources({ rollup, deposits }: { readonly rollup: AreaRollup; readonly deposits: boolean }) {
  const { rollup: texts } = useTexts();
  const groups = sourceGroups(rollup);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="rollup-sources">
      <h2 id="rollup-sources">{texts.sources}</h2>
      {groups.map((group) => (
        <SourceBars key={String(group.yearly)} rollup={rollup} deposits={deposits} of={group} />
      ))}
    </section>
  );
}

function SourceBars({
  rollup,
  deposits,
  of,
}: {
  readonly rollup: AreaRollup;
  readonly deposits: boolean;
  readonly of: SourceGroup;
}) {
  const { rollup: texts } = useTexts();
  const { shown, ...bars } = shownColumns(rollup);
  const group = deposits ? rollup.total : rollup.withoutDeposits;
  const inColumns = (amounts: ReturnType<typeof sumOfSources>) => (of.yearly ? shown(amounts) : amounts);
  const all = inColumns(sumOfSources(of, group));
  const sources = of.sources.map((source) => {
    const amounts = inColumns(amountsFrom(source, group));
    const beside = amounts.map((amount, index) =>
      amount === null || !all[index] ? '' : percentText(amount / all[index]),
    );
    const internal = typeof source.of === 'object' ? source.of.item.internal : rollup.internal.has(source.of);
    return { name: texts.named(source.name, internal), amounts, beside };
  });
  return (
    <>
      {of.yearly ? null : <p className="rollup-note">{texts.sourcesAlone}</p>}
      <AmountBars
        {...(of.yearly ? bars : { columns: [''], compared: false })}
        groups={[...sources, { name: texts.total, amounts: all, beside: all.map(() => ''), total: true }]}
      />
    </>
  );
}
