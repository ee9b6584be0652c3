import type { Finding } from '../../model/finding';
import type { Failure } from '../failure';
import { countLine } from './findings-text';
import type { Paint } from './paint';

/** Below several files: `3ファイル: エラー 4件、要確認 7件、参考 9件（ほかに使えないファイル 1件）`. */
export function closingLine(
  files: readonly { readonly findings: readonly Finding[] }[],
  failed: readonly Failure[],
  colors: Paint,
): string {
  const unusable = failed.length === 0 ? '' : `（ほかに使えないファイル ${String(failed.length)}件）`;
  if (files.length === 0) return `使えるファイルがありません${unusable}`;
  const counts = countLine(
    files.flatMap(({ findings }) => findings),
    colors,
  );
  return `${String(files.length)}ファイル: ${counts}${unusable}`;
}
