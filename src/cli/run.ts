import { build } from './build';
import { check } from './check';
import { compare } from './compare';
import { exportData } from './export';
import { fix } from './fix';
import { form } from './form';
import { newBook } from './new';
import { next } from './next';
import type { Command } from './commands';
import { parseCall, type Options } from './options';
import { print } from './print';
import { publish } from './publish';
import { rollup } from './rollup';
import { helpOf } from './text/help';
import { UsageError } from './usage-error';
import { version } from '../workbook/version';

const commands: Readonly<Record<Command, (options: Options) => Promise<number>>> = {
  check,
  rollup,
  build,
  fix,
  form,
  compare,
  new: newBook,
  next,
  export: exportData,
  publish,
};

/** Runs one call and resolves to its exit code: 0, 1, 2, or 70 for a crash. */
export async function run(args: readonly string[], terminal: { readonly color: boolean }): Promise<number> {
  try {
    const call = parseCall(args);
    if (call.show !== null) {
      print([call.show === 'help' ? helpOf(call.command) : `hyoka ${version}`]);
      return 0;
    }
    const { options } = call;
    const code = await commands[options.command]({ ...options, color: options.color && terminal.color });
    // publish tells by itself whether what was asked for was done.
    return options.exitZero && code === 1 && options.command !== 'publish' ? 0 : code;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `内部エラーが起きました。ファイルは変わっていません。提供元に次の内容をお知らせください。\n${reason}\n`,
    );
    return 70;
  }
}
