import { basename } from 'node:path';
import { xlsxFileHost } from '../hosts/xlsx/xlsx-file-host';
import { printError } from './print';
import { givenFrom, givenSheetsOf, review, type Given, type Review } from '../review';
import type { Options } from './options';
import { UsageError } from './usage-error';
import { HostError, type Host, type HostErrorCode } from '../workbook/host';
import { hostErrorText } from '../workbook/host-error-text';

/** A workbook that was read and reviewed. */
export interface Opened {
  readonly file: string;
  readonly review: Review;
  /** Where it was read, and is written from what was read. */
  readonly host: Host;
}

/** A file that could not be used, as JSON tells it. */
export interface Failure {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** Reads and reviews the files one after another; an unusable one is told on stderr and costs none of the others. */
export async function openAll(
  { files, form }: Pick<Options, 'files' | 'form'>,
  hostOf: (file: string) => Host = xlsxFileHost,
): Promise<{ opened: Opened[]; failed: Failure[] }> {
  const planned = form === null ? undefined : await givenBy(form);
  const opened: Opened[] = [];
  const failed: Failure[] = [];
  for (const [index, file] of files.entries()) {
    showProgress(index, files);
    try {
      const host = hostOf(file);
      opened.push({ file, review: review(await host.read(undefined, { rooms: true }), planned), host });
    } catch (error) {
      failed.push(failureOf(file, error));
    }
  }
  showProgress(files.length, files);
  for (const { message } of failed) printError(message);
  return { opened, failed };
}

/**
 * What a workbook of the planning division gives by its sheets 様式定義 and 設定. Throws a UsageError where it has no
 * 様式定義, or cannot be read.
 */
async function givenBy(file: string): Promise<Given> {
  const snapshot = await xlsxFileHost(file)
    .read()
    .catch((error: unknown) => {
      throw new UsageError(failureOf(file, error).message, { cause: error });
    });
  const sheets = givenSheetsOf(snapshot);
  if (!sheets)
    throw new UsageError(
      `${file}: シート「様式定義」がありません。--form には、様式定義シートのあるブックを指定してください。`,
    );
  return givenFrom(sheets);
}

/** The failure that a HostError means, told by the file and what in it is meant; anything else is a crash and is thrown on. */
export function failureOf(file: string, error: unknown): Failure {
  if (!(error instanceof HostError)) throw error;
  const { code, detail } = error;
  const about = ofOutput.has(code) ? detail : file + placeWithin(file, detail);
  return {
    file,
    code,
    message: code === 'changed-meanwhile' ? `${about}: ${changed}` : hostErrorText({ code, detail: about }),
  };
}

/** The command line has no button to press. */
const changed = '読み取ったあとに内容が変わっています。ほかの人が保存し終わってから、もう一度実行してください。';

/** Errors about the copy; their `detail` names it. */
const ofOutput: ReadonlySet<HostErrorCode> = new Set([
  'output-exists',
  'output-is-input',
  'no-output-folder',
  'cannot-write',
]);

/** The sheet or cell that `detail` names, in brackets; `''` where it names a part of the file, which staff do not know. */
function placeWithin(file: string, detail: string): string {
  return detail === '' || [file, basename(file)].includes(detail) || isPart(detail) ? '' : `（${detail}）`;
}

const isPart = (detail: string): boolean => /[/\\]|^\[|^(?:zip|mimetype|sheetData)\b/u.test(detail);

function showProgress(done: number, files: readonly string[]): void {
  if (files.length < 3 || !process.stderr.isTTY) return;
  const current = files[done];
  process.stderr.write(
    `\r\u001b[K${current === undefined ? '' : `読み込み中 ${String(done + 1)}/${String(files.length)} ${current}`}`,
  );
}
