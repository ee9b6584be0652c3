import { readFileSync } from 'node:fs';

const declared = /^ +(?:(?:declare )?(?:class|interface) (\w+)|(?:readonly )?(\w+)\??[:(<])/;
const since = /Api set: ExcelApi (\d+)\.(\d+)/;

/** Members of Excel's API that came later than `1.minor`, as the types of the package say: `Range.getMergedAreasOrNullObject`. */
export function membersAfter(minor: number): ReadonlySet<string> {
  const file = require.resolve('@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8');
  const found = new Set<string>();
  let type = '';
  let version: number | null = null;
  for (const line of text.slice(text.indexOf('declare namespace Excel')).split('\n')) {
    if (line.includes('/**')) version = null;
    const told = since.exec(line);
    if (told) version = Number(told[2]);
    if (/^ *\*|\/\*\*/.test(line)) continue;
    const [, newType, member] = declared.exec(line) ?? [];
    if (newType !== undefined) type = newType;
    else if (member !== undefined && version !== null && version > minor) found.add(`${type}.${member}`);
  }
  return found;
}
