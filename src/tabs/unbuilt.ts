import type { WritePlan } from '../workbook/plan';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/**
 * The workbook as it stands now, but for what was built: the tabs, and the sheets that gave their names up for them, are
 * as they were before. What is planned from it is what was built, unless somebody changed anything else meanwhile. (What
 * is planned from the tabs themselves differs: findings on a list that was set aside go with it.)
 */
export function unbuilt(before: Snapshot, { renames, tabs }: WritePlan, now: Snapshot): Snapshot {
  const isBuilt = ({ mark }: SheetSnapshot): boolean => tabs.some(({ kind }) => mark?.kind === kind);
  const aside = new Map(renames.map(({ from, to }) => [from, to]));
  const others = new Map(now.sheets.filter((sheet) => !isBuilt(sheet)).map((sheet) => [sheet.name, sheet]));
  const stood = before.sheets.flatMap((sheet) => {
    const name = aside.get(sheet.name) ?? sheet.name;
    const standing = others.get(name);
    others.delete(name);
    if (isBuilt(sheet) || aside.has(sheet.name)) return [sheet];
    return standing ? [standing] : [];
  });
  return { ...now, sheets: [...stood, ...others.values()] };
}
