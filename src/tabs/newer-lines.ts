import { newerSheets } from '../workbook/newer';
import type { Snapshot } from '../workbook/snapshot';

/** Which sheets a newer version has made, as one line; none where it has made none. */
export function newerLines(snapshot: Snapshot): string[] {
  const names = newerSheets(snapshot);
  return names.length === 0
    ? []
    : [`新しい版で作られたシート：${names.join('、')}（この版では書き換えません。新しい版でお使いください）`];
}
