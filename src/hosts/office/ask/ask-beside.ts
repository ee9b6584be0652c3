import { address } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { HostError } from '../../../workbook/host';
import type { Answer } from '../wire/answer';
import type { Question } from '../wire/question';
import { askContents } from './contents';
import type { Drawing } from '../draw/drawing';

/**
 * Asks what stands right beside a tab that grows wider, if anything does; reading the answer throws `in-the-way` where it is not
 * all blank. What stands below a tab that grows longer moves, and need not be asked about.
 */
export function askBeside(
  queue: Question[],
  name: string,
  drawing: Drawing,
  before: Area,
  filled: Area | null,
): Answer<void> {
  const strip = stripBeside(drawing.area, before, filled);
  if (!strip) return () => undefined;
  const contents = askContents(queue, name, strip, 'to type again');
  return (answered) => {
    for (const [index, entries] of contents(answered).formulas.entries()) {
      const offset = entries.findIndex((entry) => entry !== '');
      if (offset === -1) continue;
      throw new HostError('in-the-way', `${name}!${address({ row: strip.top + index, column: strip.left + offset })}`);
    }
  };
}

function stripBeside(after: Area, before: Area, filled: Area | null): Area | null {
  if (!filled || after.right <= before.right || filled.right <= before.right) return null;
  return {
    top: 0,
    left: before.right + 1,
    bottom: Math.min(before.bottom, after.bottom),
    right: Math.min(after.right, filled.right),
  };
}
