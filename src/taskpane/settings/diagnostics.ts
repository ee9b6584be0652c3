import type { Failed } from '../flows/use-work';
import { version } from '../../workbook/version';
import type { Surroundings } from '../pane';

/**
 * What whoever looks after the add-in needs to know of a pane that does not work: versions, Excel, what it can do, the last
 * error. Nothing of the workbook: an error's detail may name its sheets and quote its cells.
 */
export function diagnostics({ host, sets, browser }: Surroundings, failed: Failed | null): string {
  return [
    `行政評価アシスト ${version}`,
    host,
    `要求セット: ${sets.join('、')}`,
    `ブラウザー: ${browser}`,
    `最後のエラー: ${failed === null ? 'なし' : `${failed.at.toISOString()} ${wordsOf(failed)}`}`,
  ].join('\n');
}

/** `unknown · GeneralException · Range.values`: the codes, of Excel too, and the member that failed. */
function wordsOf({ error }: Failed): string {
  const { cause } = error;
  const parts = [read(cause, 'code'), read(Reflect.get(Object(cause), 'debugInfo'), 'errorLocation')];
  return [error.code, ...parts.filter((part) => /^[A-Za-z.]+$/.test(part))].join(' · ');
}

function read(holder: unknown, name: string): string {
  const value: unknown = Reflect.get(Object(holder), name);
  return typeof value === 'string' ? value : '';
}
