import { worstFirst, type Finding } from '../../model/finding';
import { groupBy } from '../../model/grouping';

export const groupings = ['sheet', 'project', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

/** A line of the list. */
export type Row =
  | {
      readonly type: 'group';
      readonly key: string;
      readonly id: string | null;
      readonly findings: readonly Finding[];
      readonly open: boolean;
    }
  | { readonly type: 'finding'; readonly key: string; readonly finding: Finding };
export type FindingLine = Extract<Row, { type: 'finding' }>;

/** A line that is remembered: by its key, and by where it stood, for when it is gone. */
export interface Remembered {
  readonly key: string;
  readonly at: number;
}

/** Where a remembered line stands, or what has taken its place where it is gone; from none, the first. */
export function whereIs(rows: readonly Row[], line: Remembered | null): number {
  if (!line) return 0;
  const at = rows.findIndex(({ key }) => key === line.key);
  return at === -1 ? Math.min(line.at, rows.length - 1) : at;
}

/** The finding before or after the chosen one, or after where that one stood; from none, the first or the last. */
export function neighbour(rows: readonly Row[], chosen: Remembered | null, step: 1 | -1): FindingLine | null {
  for (let at = nextTo(rows, chosen, step); at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row?.type === 'finding') return row;
  }
  return null;
}

function nextTo(rows: readonly Row[], chosen: Remembered | null, step: 1 | -1): number {
  if (!chosen) return step === 1 ? 0 : rows.length - 1;
  const at = rows.findIndex(({ key }) => key === chosen.key);
  if (at !== -1) return at + step;
  return step === 1 ? chosen.at : Math.min(chosen.at, rows.length) - 1;
}

/** The list's lines, in each group the worst first. `id` of a group is its sheet, project or rule; null is the workbook as a whole. */
export function rowsOf(
  findings: readonly Finding[],
  grouping: Grouping,
  folded: ReadonlySet<string>,
  keys: ReadonlyMap<Finding, string>,
): Row[] {
  const groups = groupBy(findings, groupOf[grouping]);
  return [...groups].flatMap(([id, own]): Row[] => {
    const key = `${grouping} ${id ?? ''}`;
    const open = !folded.has(key);
    const sorted = worstFirst(own);
    const heading: Row = { type: 'group', key, id, findings: sorted, open };
    return [
      heading,
      ...(open ? sorted.map((finding): Row => ({ type: 'finding', key: keys.get(finding) ?? '', finding })) : []),
    ];
  });
}

const groupOf: Readonly<Record<Grouping, (finding: Finding) => string | null>> = {
  sheet: ({ place }) => place?.sheet ?? null,
  project: ({ owner }) => owner || null,
  kind: ({ rule }) => rule,
};
