import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Review } from '../../review';
import { rollUp } from '../../rollup/roll-up';
import { selectedProjects } from '../../rollup/selected';
import { selectionOf, selectionValues } from '../../rollup/selection-values';
import { useList } from '../flows/use-list';
import { usePane } from '../pane';
import { useListsTexts } from '../texts/lists-texts';
import './added-lists.css';

/** Chooses a condition, says how many projects meet it, and writes the list. */
export default function AddedLists({ review }: { readonly review: Review }) {
  const texts = useListsTexts();
  const { work } = usePane();
  const add = useList(review);
  const rollup = useMemo(() => rollUp(review), [review]);
  const offered = useMemo(() => selectionValues(rollup), [rollup]);
  const kinds = [...offered.keys()];
  const [wanted, setKind] = useState<string | null>(null);
  const [typed, setValue] = useState<string | null>(null);
  // What was chosen may be gone from the workbook meanwhile.
  const kind = kinds.find((one) => one === wanted) ?? kinds[0] ?? '';
  const values = offered.get(kind) ?? [];
  const value = values.find((one) => one === typed) ?? values[0] ?? '';
  const selection = selectionOf(kind, value);
  if (!selection) return null;
  return (
    <section aria-labelledby="added-lists">
      <h3 id="added-lists">{texts.title}</h3>
      <p className="build-note">{texts.lead}</p>
      <div className="build-choice">
        <Choice
          label={texts.kind}
          options={kinds.map((one) => [one, one])}
          chosen={kind}
          onChoose={(next) => {
            setKind(next);
            setValue(null);
          }}
        />
        <Choice
          label={texts.value}
          options={values.map((one) => [one, one === '' ? texts.any : one])}
          chosen={value}
          onChoose={setValue}
        />
      </div>
      <div className="build-choice">
        <Button disabledFocusable={work.busy} onClick={() => void add(selection)}>
          {texts.add}
        </Button>
        <span className="build-note">{texts.count(selectedProjects(rollup, selection).length)}</span>
      </div>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, shown: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <label className="added-lists-label">
      {label}
      <select
        className="select"
        value={options.findIndex(([value]) => value === chosen)}
        onChange={({ target }) => {
          const option = options[Number(target.value)];
          if (option) onChoose(option[0]);
        }}
      >
        {options.map(([value, shown], index) => (
          <option key={value} value={index} lang="ja">
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
