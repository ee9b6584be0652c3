import { useState } from 'react';
import { attributes, type Attribute } from '../../rollup/attributes';
import type { AreaRollup } from '../../rollup/roll-up';
import { useTexts } from '../texts/texts';
import { AmountBars } from './AmountBars';

/** The budget by one attribute of the projects. */
export function Breakdowns({ rollup }: { readonly rollup: AreaRollup }) {
  const { rollup: texts } = useTexts();
  const [by, setBy] = useState<Attribute>('direction');
  const groups = [...rollup.by[by]].map(([value, group]) => ({ name: value === '' ? texts.blank : value, group }));
  return (
    <section aria-labelledby="rollup-breakdown">
      <div className="rollup-head">
        <h2 id="rollup-breakdown">{texts.breakdown}</h2>
        <select
          className="rollup-select"
          aria-labelledby="rollup-breakdown"
          value={by}
          onChange={({ target }) => setBy(attributes.find((attribute) => attribute === target.value) ?? by)}
        >
          {attributes.map((attribute) => (
            <option key={attribute} value={attribute}>
              {texts.by[attribute]}
            </option>
          ))}
        </select>
      </div>
      <AmountBars rollup={rollup} groups={groups} />
    </section>
  );
}
