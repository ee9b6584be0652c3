import type { Survey } from '../ask/survey';
import type { Drawing } from '../draw/drawing';
import { askItems } from '../wire/answer';
import { callBytes, type Asking } from '../wire/send';
import { pointsAt, renamedMeanwhile } from './renamed-meanwhile';
import { isGone, wasRenamed } from './renamed-words';

/** Asks, last of all, what the sheets are called by then. */
export function askSheets(): Asking<Survey['sheets']> {
  let sheets: Survey['sheets'] = [];
  return {
    steps: [
      {
        bytes: callBytes,
        run(workbook) {
          const asked = askItems(workbook.worksheets, 'id', 'name');
          return (answered) => {
            sheets = asked(answered).map(({ id, name }) => ({ id, name }));
          };
        },
      },
    ],
    made: () => sheets,
  };
}

/**
 * Sentences on sheets that what was drawn again points at, and that are gone, or that somebody has renamed since the workbook
 * was looked at: Excel could not make what was drawn follow. A tab's mark points at the tab itself. `remembered`: as the sheets
 * were before the write; `undone`: as they were looked at, the write's renames undone.
 */
export function brokenOff(
  remembered: Survey['sheets'],
  undone: Survey['sheets'],
  afterwards: Survey['sheets'],
  drawn: readonly Drawing[],
): string[] {
  const isNamed = (sheet: string): boolean => drawn.some((drawing) => pointsAt(drawing, sheet));
  const ids = new Set(afterwards.map(({ id }) => id));
  const gone = remembered.filter(({ id, name }) => !ids.has(id) && isNamed(name));
  const since = renamedMeanwhile(undone, afterwards);
  const renamed = undone.filter(
    ({ name }) => since.has(name.toLowerCase()) && (isNamed(name) || drawn.some(({ mark }) => mark.tab === name)),
  );
  return [
    ...gone.map(({ name }) => isGone(name)),
    ...renamed.map(({ name }) => wasRenamed(name, since.get(name.toLowerCase()) ?? name)),
  ];
}
