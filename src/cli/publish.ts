import { editionOf, type Edition, type Press } from '../publish/edition';
import { readOnly, type Review } from '../review';
import { copyHost } from './copy-host';
import { publishJson, type Published } from './json/publish-json';
import { failureOf, type Failure } from './failure';
import { openAll, type Opened } from './open';
import type { Options } from './options';
import { outputsFor } from './outputs-for';
import { print, printError, printJson } from './print';
import { publishLines, refusedLine } from './text/publish-text';
import { version } from '../workbook/version';

/**
 * `hyoka publish`: the public copy of each file, or its page. A workbook with open errors is refused unless it is asked for
 * (`--with-errors`); exit 1 tells of either.
 */
export async function publish(options: Options): Promise<number> {
  const { files, output, html, json, quiet } = options;
  const outputs = outputsFor(files, output, '公表用', html ? '.html' : '.xlsx');
  const { opened, failed: unusable } = await openAll(options, (file) =>
    copyHost(file, outputs.get(file) ?? file, options),
  );
  const failed: Failure[] = [...unusable];
  const published: Published[] = [];
  for (const one of opened) {
    try {
      published.push(await publishOne(one, outputs.get(one.file) ?? '', options));
    } catch (error) {
      const failure = failureOf(one.file, error);
      printError(failure.message);
      failed.push(failure);
    }
  }
  for (const { refused } of published) if (refused !== null) printError(refused);
  if (json) printJson(publishJson(published, failed));
  else if (!quiet) for (const one of published) print(publishLines(one));
  return codeOf(published, failed, options);
}

async function publishOne(
  { file, review, host }: Opened,
  output: string,
  { html, withErrors }: Options,
): Promise<Published> {
  const press: Press = {
    publish: (publication) => host.publicCopy(publication),
    read: async (copy) => (await import('../hosts/xlsx/publish/read-written')).readWritten(copy, file),
  };
  const edition = await editionOf(review, press, { withErrors });
  if ('why' in edition) {
    const { why, errors } = edition;
    return { ...nothing, input: file, errors, refused: refusedLine(file, why, errors) };
  }
  const { leftSheets, leftOut, ...told } = edition.told;
  await host.save(html ? await pageOf(edition, review) : edition.bytes);
  return { ...told, input: file, written: output, refused: null, leftOut: [...leftSheets, ...leftOut] };
}

const nothing = { written: null, sheets: [], leftOut: [], contacts: [], remarks: [] };

async function pageOf({ written }: Edition, { evaluation: { layout } }: Review): Promise<Uint8Array> {
  const { pageHtml } = await import('../publish/page/page');
  const evaluation = readOnly(written, { layout, settings: null });
  return new TextEncoder().encode(pageHtml(evaluation, { version, on: new Date() }));
}

/** A refusal is none of what `--exit-zero` passes over: what was asked for was not done. */
function codeOf(published: readonly Published[], failed: readonly Failure[], { exitZero }: Options): number {
  if (failed.length > 0) return 2;
  if (published.some(({ refused }) => refused !== null)) return 1;
  return published.some(({ errors }) => errors > 0) && !exitZero ? 1 : 0;
}
