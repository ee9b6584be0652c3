import type { Evaluation } from '../model/evaluation';
import { publicationOf } from '../publish/publication';
import { suspectedContacts } from '../publish/contacts';
import { openErrors, refusal } from '../publish/refusal';
import { readOnly } from '../review';
import { copyHost } from './copy-host';
import { publishJson, type Published } from './json/publish-json';
import { failureOf, openAll, type Failure, type Opened } from './open';
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
  const { publication, leftOut, remarks } = publicationOf(review);
  const why = refusal(review.findings, publication, { withErrors });
  const errors = openErrors(review.findings);
  if (why !== null) return { ...nothing, input: file, errors, refused: refusedLine(file, why, errors) };
  const copy = await host.publicCopy(publication);
  // What is told of the copy, and the page, are of what was written, not of what was meant.
  const { readWritten } = await import('../hosts/xlsx/publish/read-written');
  const snapshot = readWritten(copy.bytes, file);
  const evaluation = readOnly(snapshot, { layout: review.evaluation.layout, settings: null });
  const content = html ? await pageOf(evaluation) : copy.bytes;
  await host.save(content);
  return {
    input: file,
    written: output,
    errors,
    refused: null,
    sheets: publication.sheets.map(({ name }) => name),
    leftOut: [...leftOut, ...copy.leftOut],
    contacts: suspectedContacts(snapshot),
    remarks: [...remarks, ...copy.remarks],
  };
}

const nothing = { written: null, sheets: [], leftOut: [], contacts: [], remarks: [] };

async function pageOf(evaluation: Evaluation): Promise<Uint8Array> {
  const { pageHtml } = await import('../publish/page/page');
  return new TextEncoder().encode(pageHtml(evaluation, { version, on: new Date() }));
}

/** A refusal is none of what `--exit-zero` passes over: what was asked for was not done. */
function codeOf(published: readonly Published[], failed: readonly Failure[], { exitZero }: Options): number {
  if (failed.length > 0) return 2;
  if (published.some(({ refused }) => refused !== null)) return 1;
  return published.some(({ errors }) => errors > 0) && !exitZero ? 1 : 0;
}
