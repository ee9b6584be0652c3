import { basename } from 'node:path';
import { tablesOf } from '../export/tables';
import { reviewTogether, type Review } from '../review';
import { rollUp } from '../rollup/roll-up';
import { distinctAreas } from './distinct-areas';
import { exitCode } from './exit-code';
import { exportFiles, type ExportFiles } from './export-files';
import { exportJson } from './json/export-json';
import { failureOf, type Failure } from './failure';
import { openEach } from './open';
import type { Options } from './options';
import { print, printError, printJson } from './print';
import { errorsOf } from './rollup';
import { exportLines } from './text/export-text';

/** `hyoka export`: one table of all files for each kind of row, in the asked formats, and their dictionary, into a folder. */
export async function exportData(options: Options): Promise<number> {
  const files = exportFiles(options);
  const fail = (failed: readonly Failure[]): 2 => {
    if (options.json) printJson(exportJson([], null, failed));
    return 2;
  };
  try {
    files.refuseTaken();
  } catch (error) {
    return fail([told(files, error)]);
  }
  const read = await openEach(options, ({ file, review }) => ({ file, review: withoutCells(review) }));
  const { opened, failed: twice } = distinctAreas(reviewTogether(read.opened));
  const failed = [...read.failed, ...twice];
  if (opened.length === 0) return fail(failed);
  const tables = tablesOf(
    opened.map(({ file, review }) => ({ ...review, file: basename(file), sums: rollUp(review) })),
  );
  try {
    await files.write(tables);
  } catch (error) {
    return fail([...failed, told(files, error)]);
  }
  if (options.json) printJson(exportJson(tables, files, failed));
  else if (!options.quiet)
    print([
      ...exportLines(tables, files),
      ...opened.flatMap((one) => errorsOf(one).map((line) => `${one.file}: ${line}`)),
    ]);
  return exitCode(opened, failed);
}

/** Tables are made from the model: a city's cells need not be kept until all its workbooks are read. */
const withoutCells = (review: Review): Review => ({
  ...review,
  snapshot: { name: review.snapshot.name, sheets: [] },
});

function told({ folder }: ExportFiles, error: unknown): Failure {
  const failure = failureOf(folder, error);
  printError(failure.message);
  return failure;
}
