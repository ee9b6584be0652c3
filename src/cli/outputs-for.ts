import { outputFor } from './output-for';
import { UsageError } from './usage-error';

/** Where each file's copy goes (`outputFor`). Throws a UsageError where two would be one. */
export function outputsFor(
  files: readonly string[],
  asked: string | null,
  suffix: string,
  kind?: string,
): Map<string, string> {
  const outputs = new Map(files.map((file) => [file, outputFor(file, asked, suffix, kind)]));
  if (new Set(outputs.values()).size < outputs.size)
    throw new UsageError('同じ名前のファイルがあり、書き出し先が重なります。別々に実行してください。');
  return outputs;
}
