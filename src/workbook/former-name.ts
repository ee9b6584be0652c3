import type { WritePlan } from './plan';

/** What the sheet that shall bear a tab's name is called before the plan's renames; null where that sheet gives the name up. */
export function formerName({ renames }: Pick<WritePlan, 'renames'>, name: string): string | null {
  const isName = (other: string) => other.toLowerCase() === name.toLowerCase();
  const renamed = renames.find(({ to }) => isName(to));
  if (renamed) return renamed.from;
  return renames.some(({ from }) => isName(from)) ? null : name;
}
