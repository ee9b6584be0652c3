import { toRollupJson } from '../rollup/json';
import { rollUp } from '../rollup/roll-up';
import { exitCode } from './exit-code';
import { openAll } from './open';
import type { Options } from './options';
import { print, printJson } from './print';
import { combinedLines, rollupLines } from './text/rollup-text';

/** `hyoka rollup`: budgets and KPIs, area by area, and all of them in one where there are several. */
export async function rollup(options: Options): Promise<number> {
  const { opened, failed } = await openAll(options.files);
  const areas = opened.map(({ review }) => rollUp(review));
  if (options.json) printJson(toRollupJson(areas, failed));
  else if (!options.quiet) {
    print(areas.flatMap((area) => [...rollupLines(area), '']));
    if (areas.length > 1) print(combinedLines(areas));
  }
  return exitCode(opened, failed);
}
