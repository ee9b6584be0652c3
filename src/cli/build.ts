import { outcomeOf } from '../tabs/outcome';
import { plan } from '../tabs/plan';
import { previewOf } from '../tabs/preview';
import { stampOf } from '../tabs/stamp';
import { toRollupJson } from '../rollup/json';
import { rollUp, type AreaRollup } from '../rollup/roll-up';
import { copyHost } from './copy-host';
import { exitCode } from './exit-code';
import { checkLines, shownFrom } from './check';
import { distinctAreas } from './distinct-areas';
import { checkJson } from './json/check-json';
import { settledJson } from './json/settled-json';
import { failureOf } from './failure';
import { openAll, type Opened } from './open';
import type { Options } from './options';
import { outputsFor } from './outputs-for';
import { print, printError, printJson } from './print';
import { refuseUnknownLists } from './refuse-unknown-lists';
import { areaLines } from './rollup';
import { closingLine } from './text/closing-line';
import { countLine } from './text/findings-text';
import { linesBefore, settledTail } from './text/settled-text';
import { paint } from './text/paint';

/** `hyoka build`: checks, rolls up, and writes the tabs into a copy of each file. */
export async function build(options: Options): Promise<number> {
  const outputs = outputsFor(options.files, options.output, '集計済み');
  const read = await openAll(options, (file) => copyHost(file, outputs.get(file) ?? file, options));
  const { opened, failed: twice } = distinctAreas(read.opened);
  const failed = [...read.failed, ...twice];
  const built: (Awaited<ReturnType<typeof buildOne>> & {
    readonly input: string;
    readonly sums: AreaRollup;
  })[] = [];
  const rolledUp = opened.map((one) => ({ one, sums: rollUp(one.review) }));
  refuseUnknownLists(
    options.lists,
    rolledUp.map(({ sums }) => sums),
  );
  for (const { one, sums } of rolledUp) {
    try {
      built.push({ input: one.file, sums, ...(await buildOne(one, sums, outputs.get(one.file) ?? '', options)) });
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
      outputs: built.map(({ input, written, settled }) => ({
        input,
        ...written,
        settled: settled.map(settledJson),
      })),
    });
  } else if (!options.quiet && options.files.length > 1) {
    const reviews = built.map(({ after }) => after);
    print(['', `作成後の合計: ${closingLine(reviews, failed, paint(options.color))}`]);
  }
  return exitCode(opened, failed);
}

async function buildOne(one: Opened, sums: AreaRollup, output: string, options: Options) {
  const tabs = plan(one.review, stampOf(new Date()), sums, options.lists);
  const preview = previewOf(one.review, sums);
  const tell = (lines: readonly string[]) => {
    if (!options.json && !options.quiet) print(lines);
  };
  tell([
    ...checkLines(one, shownFrom(options), paint(options.color)),
    ...areaLines(one, sums),
    '',
    ...linesBefore(preview),
  ]);
  const { followed, remarks } = await one.host.write(tabs);
  const names = tabs.tabs.map(({ name }) => name);
  const { after, settled } = outcomeOf(one.review, sums);
  tell([
    ...tabs.renames.map(({ from, to }) =>
      names.includes(to)
        ? `シート「${from}」の名前を「${to}」に変えました。`
        : `シート「${from}」は「${to}」として残しました。`,
    ),
    ...followed.map(({ where, before, after: now }) => `参照を書き換えました: ${where}  ${before} → ${now}`),
    ...remarks,
    `作成後: ${countLine(after.findings, paint(options.color))}${settledTail(settled.length)}`,
    `書き出しました: ${output}（${names.join('、')}）`,
  ]);
  return { written: { file: output, tabs: names, renamed: tabs.renames, followed, remarks }, settled, after };
}
