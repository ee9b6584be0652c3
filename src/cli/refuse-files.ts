import { resolve } from 'node:path';
import type { Command } from './commands';
import { isFolder } from './output-for';
import { UsageError } from './usage-error';

/** Throws a UsageError where a command takes more files, or fewer. `output`: what `-o` names. */
export function refuseFiles(command: Command, files: readonly string[], output: string | undefined): void {
  if (command === 'new') {
    if (files.length > 0) throw new UsageError('new にファイル名は要りません。書き出し先は -o で指定してください。');
  } else if (files.length === 0) throw new UsageError('ブックのファイル名を指定してください。');
  if (files.length > 1 && (command === 'fix' || command === 'form' || command === 'next'))
    throw new UsageError(`${command} に指定できるファイルは1つです。`);
  if (files.length > 1 && command === 'build' && !(output && isFolder(output)))
    throw new UsageError('build に複数のファイルを指定するときは、-o に書き出し先のフォルダを指定してください。');
  if (files.length > 1 && command === 'publish' && output !== undefined && !isFolder(output))
    throw new UsageError(
      'publish に複数のファイルを指定するときは、-o にフォルダを指定してください（省くと、それぞれ元のファイルのそばに書き出します）。',
    );
  if (command === 'compare' && (files.length !== 2 || new Set(files.map((file) => resolve(file))).size !== 2))
    throw new UsageError(
      'compare には、前年度のブックと今年度のブックを、この順に1つずつ指定してください（同じファイルどうしは比べられません）。',
    );
}
