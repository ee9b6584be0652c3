import type { SectionId } from '../../layout/sections';
import type { Evaluation, ListRow } from '../../model/evaluation';
import { nameKey } from '../../model/names';
import type { Summable } from '../../model/review';

/** The parts of the layout that are lacking because they stand on hidden sheets only. */
export interface HiddenParts {
  /** The hidden sheet that a section stands on. */
  readonly sections: ReadonlyMap<SectionId, string>;
  /** The sheet that a listed project's card stands on. */
  readonly cards: ReadonlyMap<ListRow, string>;
}

export function hiddenParts({ evaluation, pairing }: Summable): HiddenParts {
  const sheetOf = new Map<string, string>();
  for (const { sheet, hidden } of evaluation.skippedSheets) {
    for (const name of hidden?.projects ?? []) if (name.state === 'read') sheetOf.set(nameKey(name), sheet);
  }
  const cards = pairing.rowsAlone.flatMap((row) => {
    const sheet = sheetOf.get(nameKey(row.name));
    return sheet === undefined ? [] : [[row, sheet] as const];
  });
  return { sections: hiddenSections(evaluation), cards: new Map(cards) };
}

function hiddenSections({ sections, skippedSheets }: Evaluation): Map<SectionId, string> {
  const standing = skippedSheets.flatMap(({ sheet, hidden }) =>
    (hidden?.sections ?? []).map((id) => [id, sheet] as const),
  );
  return new Map(standing.filter(([id]) => sections[id].length === 0));
}
