import type { Sums } from '../../rollup/except-deposits';
import { isComplete, noGap } from '../../rollup/gaps';
import {
  amountsFrom,
  gapsFrom,
  gapsOfSources,
  sourceGroups,
  sumOfSources,
  type SourceGroup,
} from '../../rollup/sources';
import { useScreensTexts } from '../texts/screens-texts';
import { AmountBars } from './AmountBars';
import { percentText } from './figures';
import { shownColumns } from './shown-columns';

/** Where the money comes from, each source with its share; none where the sum lacks something. */
export function Sources({ sums }: { readonly sums: Sums }) {
  const { rollup: texts } = useScreensTexts();
  const groups = sourceGroups(sums);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="rollup-sources">
      <h2 id="rollup-sources">{texts.sources}</h2>
      {groups.map((group) => (
        <SourceBars key={String(group.yearly)} sums={sums} of={group} />
      ))}
    </section>
  );
}

function SourceBars({ sums, of }: { readonly sums: Sums; readonly of: SourceGroup }) {
  const { rollup: texts } = useScreensTexts();
  const { shown, ...bars } = shownColumns(sums);
  const group = sums.total;
  const inColumns = <T,>(list: readonly T[]) => (of.yearly ? shown(list) : list);
  const all = inColumns(sumOfSources(of, group));
  const lacking = inColumns(gapsOfSources(of, group));
  const sources = of.sources.map((source) => {
    const amounts = inColumns(amountsFrom(source, group));
    const beside = amounts.map((amount, index) =>
      amount === null || !all[index] || !isComplete(lacking[index] ?? noGap) ? '' : percentText(amount / all[index]),
    );
    const internal = typeof source.of === 'object' ? source.of.item.internal : sums.internal.has(source.of);
    return { name: texts.named(source.name, internal), amounts, gaps: inColumns(gapsFrom(source, group)), beside };
  });
  return (
    <>
      {of.yearly ? null : <p className="rollup-note">{texts.sourcesAlone}</p>}
      <AmountBars
        {...(of.yearly ? bars : { columns: [''], compared: false })}
        groups={[
          ...sources,
          { name: texts.total, amounts: all, gaps: lacking, beside: all.map(() => ''), total: true },
        ]}
      />
    </>
  );
}
