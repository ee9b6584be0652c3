import type { Host } from '../workbook/host';
import type { Review } from '../model/review';
import { listChanges } from '../tabs/list/changes';
import { plan } from '../tabs/plan';
import { stampOf } from '../tabs/stamp';
import { toRollupJson } from '../rollup/json';
import { rollUp, type AreaRollup } from '../rollup/roll-up';
import { exitCode } from './exit-code';
import { checkLines, shownFrom } from './check';
import { distinctAreas } from './distinct-areas';
import { checkJson } from './json/check-json';
import { failureOf, openAll, type Opened } from './open';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';
import { areaLines } from './rollup';
import { paint } from './text/paint';
import { UsageError } from './usage-error';
import { warnOfSignature } from './warn-of-signature';
import { xlsxFileHost } from '../hosts/xlsx/xlsx-file-host';

/** `hyoka build`: checks, rolls up, and writes the tabs into a copy of each file. */
export async function build(options: Options): Promise<number> {
  const outputs = outputsOf(options);
  const read = await openAll(options, (file) => hostOf(file, outputs.get(file) ?? file, options));
  const { opened, failed: twice } = distinctAreas(read.opened);
  const failed = [...read.failed, ...twice];
  const built: { readonly sums: AreaRollup; readonly written: Awaited<ReturnType<typeof buildOne>> }[] = [];
  for (const one of opened) {
    const sums = rollUp(one.review);
    try {
      built.push({ sums, written: await buildOne(one, sums, outputs.get(one.file) ?? '', options) });
    } catch (error) {
      const failure = failureOf(one.file, error);
      printError(failure.message);
      failed.push(failure);
    }
  }
  if (options.json) {
    const [only] = options.files.length === 1 ? built : [];
    const areas = built.map(({ sums }) => sums);
    printJson({
      ...checkJson(opened, failed, shownFrom(options)),
      ...(built.length > 0 ? { rollup: toRollupJson(areas, failed) } : {}),
      written: only?.written ?? null,
      outputs: built.map(({ written }, index) => ({ input: opened[index]?.file ?? '', ...written })),
    });
  }
  return exitCode(opened, failed);
}

/** Where each file's copy goes. Throws a UsageError where two would be one. */
function outputsOf({ files, output }: Options): Map<string, string> {
  const outputs = new Map(files.map((file) => [file, outputFor(file, output, '集計済み')]));
  if (new Set(outputs.values()).size < outputs.size)
    throw new UsageError('同じ名前のファイルがあり、書き出し先が重なります。別々に実行してください。');
  return outputs;
}

const hostOf = (file: string, path: string, { force }: Options): Host =>
  xlsxFileHost(file, { path, force, whenSigned: warnOfSignature(file) });

/** The entries of the list that give way to those of the cards. */
function replacedLines(review: Review): string[] {
  const { renamed, remarked } = listChanges(review);
  return [
    ...renamed.map(({ before, after }) => `一覧の事業名を個票に合わせました: ${before} → ${after}`),
    ...remarked.map((one) => `一覧の記入を個票に合わせました: ${one}`),
  ];
}

async function buildOne(one: Opened, sums: AreaRollup, output: string, options: Options) {
  const tabs = plan(one.review, stampOf(new Date()), sums);
  const { followed, remarks } = await one.host.write(tabs);
  const names = tabs.tabs.map(({ name }) => name);
  if (!options.json && !options.quiet) {
    print([
      ...checkLines(one, shownFrom(options), paint(options.color)),
      ...areaLines(one, sums),
      '',
      ...tabs.renames.map(({ from, to }) => `シート「${from}」は「${to}」として残しました。`),
      ...replacedLines(one.review),
      ...followed.map(({ where, before, after }) => `参照を書き換えました: ${where}  ${before} → ${after}`),
      ...remarks,
      `書き出しました: ${output}（${names.join('、')}）`,
    ]);
  }
  return { file: output, tabs: names, renamed: tabs.renames, followed, remarks };
}
