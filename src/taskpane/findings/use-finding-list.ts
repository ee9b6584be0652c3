import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding } from '../../model/finding';
import { filterFindings, type Standing } from './filter';
import { keysOf } from './finding-key';
import { rowsOf, type Grouping, type Row } from './rows';

const everythingOpen: ReadonlySet<Standing> = new Set(['error', 'query', 'notice']);

/** What of the findings is shown, how, and which one is chosen. The choice outlives a new look where the finding does. */
export function useFindingList(findings: readonly Finding[]) {
  const [shown, setShown] = useState(everythingOpen);
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('sheet');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const searched = useDeferredValue(search);

  const keys = useMemo(() => keysOf(findings), [findings]);
  const filtered = useMemo(() => filterFindings(findings, shown, searched), [findings, shown, searched]);
  const rows = useMemo(() => rowsOf(filtered, grouping, folded, keys), [filtered, grouping, folded, keys]);

  return {
    rows, filtered, shown, search, grouping, chosen,
    setSearch, setGrouping,
    choose: setChosen,
    toggleShown: (standing: Standing) => setShown(toggled(shown, standing)),
    toggleFolded: (key: string) => setFolded(toggled(folded, key)),
    showAll: () => {
      setShown(new Set([...everythingOpen, 'accepted']));
      setSearch('');
    },
  };
}

/** The finding before or after the chosen one, in the order of the list; from none, the first or the last. */
export function neighbour(rows: readonly Row[], chosen: string | null, step: 1 | -1): Extract<Row, { type: 'finding' }> | null {
  const found = rows.filter((row) => row.type === 'finding');
  const at = found.findIndex(({ key }) => key === chosen);
  if (at === -1) return found.at(step === 1 ? 0 : -1) ?? null;
  return found[at + step] ?? null;
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
