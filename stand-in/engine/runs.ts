import { plain, type Style, type StylePatch } from './style';

/** What a run of characters looks like; null: as its cell does. */
type RunLook = Pick<Style, 'strikethrough' | 'superscript' | 'subscript'>;

/** Characters of a cell's text that look alike. */
export interface Run {
  readonly text: string;
  readonly look: RunLook | null;
}

interface WithRuns {
  readonly value: unknown;
  readonly runs?: readonly Run[] | undefined;
}

/** A cell's runs; none where something else was typed since. */
export function runsOf({ value, runs = [] }: WithRuns): readonly Run[] {
  return runs.length > 0 && runs.map(({ text }) => text).join('') === value ? runs : [];
}

/** The styles that are found in a cell: its own, or those of its runs. */
export function stylesOf(cell: WithRuns, style: Style | null): (Style | null)[] {
  const runs = runsOf(cell);
  if (runs.length === 0) return [style];
  return runs.map(({ look }) => (look === null ? style : { ...style, ...bare, ...look }));
}

/** The runs of a cell whose look was changed as a whole. */
export function restyledRuns(cell: WithRuns, patch: StylePatch): readonly Run[] | undefined {
  if (!cell.runs) return undefined;
  const changed = Object.fromEntries(
    Object.entries(patch).flatMap(([key, value]) => (key in bare ? [[key, value ?? false]] : [])),
  );
  return runsOf(cell).map(({ text, look }) => ({ text, look: look && { ...look, ...changed } }));
}

const bare = {
  strikethrough: plain.strikethrough,
  superscript: plain.superscript,
  subscript: plain.subscript,
} satisfies RunLook;
