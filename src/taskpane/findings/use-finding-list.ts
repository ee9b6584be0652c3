import { useDeferredValue, useMemo, useState } from 'react';
import type { Review } from '../../review';
import type { AskedDepartment } from '../../report/asked-department';
import type { Look } from '../flows/use-review';
import { departmentKey, groupingKey, shownKey, useStored } from '../stored';
import { filterFindings, standings, type Standing } from './filter';
import { keysOf } from './finding-key';
import { groupings, rowsOf, type Remembered } from './rows';

export type ShownFindings = ReturnType<typeof useFindingList>;

const open: readonly Standing[] = ['error', 'query', 'notice'];
const nothing: Review['findings'] = [];

/**
 * What of the findings is shown, how, and which one is chosen. The choice outlives a new look where the finding does;
 * filters and order outlive the pane.
 */
export function useFindingList({ review, departments }: Pick<Look, 'review' | 'departments'>) {
  const [shownText, setShownText] = useStored('local', shownKey, open.join(' '));
  const [groupingText, setGrouping] = useStored('local', groupingKey, groupings[0]);
  const [departmentText, setDepartmentText] = useStored('local', departmentKey, 'null');
  const [search, setSearch] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Remembered | null>(null);
  const searched = useDeferredValue(search);

  const findings = review?.findings ?? nothing;
  const shown = useMemo(() => new Set(standings.filter((one) => shownText.split(' ').includes(one))), [shownText]);
  const grouping = groupings.find((one) => one === groupingText) ?? groupings[0];
  const department = useMemo(() => askedIn(departmentText, departments?.names ?? []), [departmentText, departments]);
  const keys = useMemo(() => keysOf(findings), [findings]);
  const filtered = useMemo(
    () => (departments ? filterFindings(findings, { shown, search: searched, department, departments }) : nothing),
    [findings, shown, searched, department, departments],
  );
  const rows = useMemo(() => rowsOf(filtered, grouping, folded, keys), [filtered, grouping, folded, keys]);
  const setShown = (next: ReadonlySet<Standing>) => setShownText([...next].join(' ') || 'none');
  const setDepartment = (asked: AskedDepartment) => setDepartmentText(JSON.stringify(asked));

  return {
    rows,
    found: filtered.length,
    shown,
    search,
    grouping,
    department,
    departments: departments ?? { of: () => [], names: [] },
    chosen,
    setSearch,
    setGrouping,
    setDepartment,
    choose: (key: string | null) =>
      setChosen(key === null ? null : { key, at: rows.findIndex((row) => row.key === key) }),
    toggleShown: (standing: Standing) => setShown(toggled(shown, standing)),
    toggleFolded: (key: string) => setFolded(toggled(folded, key)),
    showAll: () => {
      setShown(new Set(standings));
      setSearch('');
      setDepartment(null);
    },
  };
}

/** The remembered department; all where this workbook has none of that name. */
function askedIn(text: string, names: readonly string[]): AskedDepartment {
  const asked = ['', ...names].find((name) => JSON.stringify(name) === text);
  return names.length === 0 ? null : (asked ?? null);
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
