import type { Area } from '../../../workbook/cell';
import { HostError } from '../../../workbook/host';
import { askIfThere, type Answer } from '../wire/answer';
import { areaOf, corner } from '../wire/areas';
import type { Question } from '../wire/question';

/**
 * Asks where tables stand that staff made on one of our tabs. The answer names those that they made of the tab's own rows,
 * which can become ranges again. It throws `in-the-way` where a table reaches out of them, or a formula names it.
 */
export function askStaffTables(
  queue: Question[],
  sheet: string,
  names: readonly string[],
  [own, next]: readonly [own: Area, next: Area],
  inFormulas: ReadonlySet<string>,
): Answer<string[]> {
  const areas = new Map<string, Area>();
  if (names.length > 0) {
    queue.push({
      kind: 'values',
      sheet,
      first: 0,
      last: names.length - 1,
      width: 1,
      ask(worksheet, first, last) {
        const asked = names.slice(first, last + 1).map((name) => ({
          name,
          range: askIfThere(worksheet.tables.getItemOrNullObject(name).getRange(), ...corner),
        }));
        return (answered) => {
          for (const { name, range } of asked) {
            const area = areaOf(range(answered));
            if (area) areas.set(name, area);
          }
          return 100 * asked.length;
        };
      },
    });
  }
  return () =>
    [...areas].flatMap(([name, area]) => {
      if (!overlap(area, own) && !overlap(area, next)) return [];
      if (!holds(own, area) || inFormulas.has(name.toLowerCase()))
        throw new HostError('in-the-way', `${sheet}のテーブル「${name}」`);
      return [name];
    });
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}
