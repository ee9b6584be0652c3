import type { Finding } from '../../model/finding';
import { groupBy } from '../../model/grouping';

export const groupings = ['sheet', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

/** A line of the list. */
export type Row =
  | { readonly type: 'group'; readonly key: string; readonly id: string | null; readonly findings: readonly Finding[]; readonly open: boolean }
  | { readonly type: 'finding'; readonly key: string; readonly finding: Finding };

/** The list's lines. `id` of a group is its sheet or rule; null is the workbook as a whole. */
export function rowsOf(
  findings: readonly Finding[],
  grouping: Grouping,
  folded: ReadonlySet<string>,
  keys: ReadonlyMap<Finding, string>,
): Row[] {
  const groups = groupBy(findings, ({ place, rule }) => (grouping === 'kind' ? rule : (place?.sheet ?? null)));
  return [...groups].flatMap(([id, own]): Row[] => {
    const key = `${grouping} ${id ?? ''}`;
    const open = !folded.has(key);
    const heading: Row = { type: 'group', key, id, findings: own, open };
    return [heading, ...(open ? own.map((finding): Row => ({ type: 'finding', key: keys.get(finding) ?? '', finding })) : [])];
  });
}
