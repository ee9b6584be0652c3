import { unfinishedIn } from '../../layout/unfinished';
import type { ProjectEntry } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { nameKey } from '../../model/names';
import type { Pairing } from '../../model/pairing';
import { isBroken } from '../words/broken';

/** Names as they are compared. */
export interface PairedNames {
  readonly cards: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

/** The names of the projects that have both card and row, as each of the two spells them. */
export const pairedNames = ({ pairs }: Pairing): PairedNames => ({
  cards: new Set(pairs.map(({ card }) => nameKey(card.name))),
  rows: new Set(pairs.map(({ row }) => nameKey(row.name))),
});

/** Whether a project's name tells it from others: not one that is blank, still to be written (同上) or garbled. */
export const isNamed = ({ name }: ProjectEntry): boolean =>
  name.state === 'read' && unfinishedIn(textOf(name)) === null && !isBroken(textOf(name));

/** The 施策 of projects whose names are still to be filled in. */
export const unnamedIn = (projects: readonly ProjectEntry[]): ReadonlySet<number | null> =>
  new Set(projects.filter((project) => !isNamed(project)).map(({ measure }) => measure));
