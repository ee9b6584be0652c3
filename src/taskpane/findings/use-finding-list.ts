import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding } from '../../model/finding';
import { filterFindings, type Standing } from './filter';
import { keysOf } from './finding-key';
import { rowsOf, type Grouping, type Remembered } from './rows';

export type ShownFindings = ReturnType<typeof useFindingList>;

const everythingOpen: ReadonlySet<Standing> = new Set(['error', 'query', 'notice']);

/** What of the findings is shown, how, and which one is chosen. The choice outlives a new look where the finding does. */
export function useFindingList(findings: readonly Finding[]) {
  const [shown, setShown] = useState(everythingOpen);
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('sheet');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Remembered | null>(null);
  const searched = useDeferredValue(search);

  const keys = useMemo(() => keysOf(findings), [findings]);
  const filtered = useMemo(() => filterFindings(findings, shown, searched), [findings, shown, searched]);
  const rows = useMemo(() => rowsOf(filtered, grouping, folded, keys), [filtered, grouping, folded, keys]);

  return {
    rows,
    found: filtered.length,
    shown,
    search,
    grouping,
    chosen,
    setSearch,
    setGrouping,
    choose: (key: string | null) =>
      setChosen(key === null ? null : { key, at: rows.findIndex((row) => row.key === key) }),
    toggleShown: (standing: Standing) => setShown(toggled(shown, standing)),
    toggleFolded: (key: string) => setFolded(toggled(folded, key)),
    showAll: () => {
      setShown(new Set([...everythingOpen, 'accepted']));
      setSearch('');
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
