import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** The call's options and other words, as they stand. Throws a UsageError. */
export function rawArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        quiet: { type: 'boolean', short: 'q', default: false },
        'exit-zero': { type: 'boolean', default: false },
        'no-color': { type: 'boolean', default: false },
        severity: { type: 'string', default: 'notice' },
        rule: { type: 'string', multiple: true, default: [] },
        list: { type: 'string', multiple: true, default: [] },
        form: { type: 'string' },
        format: { type: 'string' },
        last: { type: 'string' },
        yes: { type: 'boolean', default: false },
        side: { type: 'string' },
        html: { type: 'boolean', default: false },
        'with-errors': { type: 'boolean', default: false },
        year: { type: 'string' },
        area: { type: 'string' },
        measures: { type: 'string' },
        cards: { type: 'string' },
        from: { type: 'string' },
        version: { type: 'boolean', short: 'v', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${wordsFor(String(error))}hyoka --help で使い方を確かめてください。`, { cause: error });
  }
}

function wordsFor(reason: string): string {
  const written = /'(?:-\w, )?(-[^'\s]*)/u.exec(reason)?.[1] ?? '';
  if (reason.includes('Unknown option'))
    return `「${written}」という指定はありません（「-」で始まるファイル名は、前に -- を置いて指定します）。`;
  return reason.includes('does not take') ? `${written} に値は付けられません。` : `${written} には値が必要です。`;
}
