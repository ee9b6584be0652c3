import { comparableName } from '../model/names';
import { parseSelection, selectionKinds, selectionText, type SelectionKind } from '../model/selection';
import type { AreaRollup } from './roll-up';
import { groupingItems } from './selected';

/** What additional lists can be made of a workbook: by the words for what they are chosen by, the values that its projects have. */
export function selectionValues({ by, own }: Pick<AreaRollup, 'by' | 'own'>): ReadonlyMap<string, readonly string[]> {
  const values = (attribute: keyof typeof by) => [...by[attribute].keys()].filter((value) => value !== '');
  const marks = values('priority');
  const found: Readonly<Record<SelectionKind, readonly string[]>> = {
    priority: marks.length > 0 ? ['', ...marks] : [],
    populationGoal: values('populationGoal').map((goal) => goal.replace('基本目標', '')),
    sdg: [...values('sdgGoal'), ...values('sdgTarget')],
    direction: values('direction'),
    department: [...new Set([...values('division'), ...values('department')])].map(comparableName),
    top: counts,
  };
  const kinds = Object.keys(selectionKinds) as SelectionKind[];
  const builtIn = kinds.map((kind) => [selectionKinds[kind], found[kind]] as const);
  const ofOwn = groupingItems(own).map(({ item, groups }) => [item.label, [...groups.keys()].filter(Boolean)] as const);
  return new Map(
    [...builtIn, ...ofOwn.filter(([label]) => !kinds.some((kind) => selectionKinds[kind] === label))]
      .map(([label, some]) => [label, some.filter((value) => isReadBack(label, value))] as const)
      .filter(([, some]) => some.length > 0),
  );
}

/** How many of the largest may be asked for. */
const counts = ['5', '10', '20', '50'];

/** The condition that such a value is. */
export const selectionOf = (label: string, value: string) =>
  parseSelection(value === '' ? label : `${label}＝${value}`);

/** Whether a list that stands with this condition is read back as having it. */
function isReadBack(label: string, value: string): boolean {
  const selection = selectionOf(label, value);
  return (
    selection !== null &&
    comparableName(selectionText(selection)) === comparableName(value === '' ? label : `${label}＝${value}`)
  );
}
