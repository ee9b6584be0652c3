import { xlsxFileHost, type FileHost } from '../hosts/xlsx/xlsx-file-host';
import { failureOf, type Failure } from './failure';
import { printError } from './print';
import { givenFrom, givenSheetsOf, readOnly, review, type Against, type Given, type Review } from '../review';
import type { Options } from './options';
import type { Evaluation } from '../model/evaluation';
import { isEvaluation } from '../model/is-evaluation';
import { compare } from '../compare/comparison';
import { whyNotComparable } from '../compare/in-order';
import { UsageError } from './usage-error';

/** A workbook that was read and reviewed. */
export interface Opened {
  readonly file: string;
  readonly review: Review;
  /** Where it was read, and is written from what was read. */
  readonly host: FileHost;
}

/** Reads and reviews the files one after another; an unusable one is told on stderr and costs none of the others. */
export const openAll = (
  options: Asked,
  hostOf?: (file: string) => FileHost,
): Promise<{ opened: Opened[]; failed: Failure[] }> => openEach(options, (one) => one, hostOf);

type Asked = Pick<Options, 'files' | 'form' | 'last'>;

/** The same, of each file what is `kept` alone. */
export async function openEach<T>(
  { files, form, last }: Asked,
  kept: (one: Opened) => T,
  hostOf: (file: string) => FileHost = xlsxFileHost,
): Promise<{ opened: T[]; failed: Failure[] }> {
  const planned = form === null ? undefined : await givenBy(form);
  const against = await againstLast({ last, form });
  const opened: T[] = [];
  const failed: Failure[] = [];
  for (const [index, file] of files.entries()) {
    showProgress(index, files);
    try {
      const host = hostOf(file);
      opened.push(kept({ file, review: review(await host.read(undefined, { rooms: true }), planned, against), host }));
    } catch (error) {
      failed.push(failureOf(file, error));
    }
  }
  showProgress(files.length, files);
  for (const { message } of failed) printError(message);
  return { opened, failed };
}

/** Reads last year's workbook, which is not judged. */
export async function openLast(
  file: string,
  { form }: Pick<Options, 'form'>,
): Promise<{ last: Evaluation | null; failed: Failure[] }> {
  const planned = form === null ? undefined : await givenBy(form);
  try {
    const last = readOnly(await xlsxFileHost(file).read(), planned);
    if (isEvaluation(last)) return { last, failed: [] };
    return { last: null, failed: [{ file, code: 'not-an-evaluation', message: noFormIn(file, '前年度') }] };
  } catch (error) {
    return { last: null, failed: [failureOf(file, error)] };
  }
}

/** What holds a workbook against last year's (`--last`). Throws a UsageError where that is unusable. */
async function againstLast({ last: file, form }: Pick<Options, 'last' | 'form'>): Promise<Against | undefined> {
  if (file === null) return undefined;
  const { last, failed } = await openLast(file, { form });
  if (!last) throw new UsageError(failed[0]?.message ?? file);
  const told = new Set<string>();
  return (now, settings) => {
    const why = whyNotComparable(last, now);
    if (why === null) return compare(last, now, settings);
    const message = `${now.workbook}: ${why}`;
    if (!told.has(message)) printError(message);
    told.add(message);
    return null;
  };
}

/** A workbook that was given to be compared, and holds no evaluation. */
export const noFormIn = (file: string, whose: '前年度' | '今年度'): string =>
  `${file}: 行政評価の様式が見つからないため、比べられません。${whose}の行政評価のブックを指定してください。`;

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

function showProgress(done: number, files: readonly string[]): void {
  if (files.length < 3 || !process.stderr.isTTY) return;
  const current = files[done];
  process.stderr.write(
    `\r\u001b[K${current === undefined ? '' : `読み込み中 ${String(done + 1)}/${String(files.length)} ${current}`}`,
  );
}
