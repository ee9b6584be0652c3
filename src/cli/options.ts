import { parseArgs } from 'node:util';
import { severities, type Severity } from '../model/finding';
import { rules } from '../rules';

export const commands = ['check', 'rollup', 'build', 'fix'] as const;
export type Command = (typeof commands)[number];

/** What the command line asks for. */
export interface Options {
  readonly command: Command;
  readonly files: readonly string[];
  readonly output: string | null;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  /** The mildest severity that is shown. */
  readonly severity: Severity;
  /** `hyoka fix`: these rules only; all where empty. */
  readonly rules: readonly string[];
  readonly side: 'list' | 'card' | null;
}

/** A call that makes no sense; its message is Japanese and says what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type Call = { readonly show: 'help' | 'version' } | { readonly show: null; readonly options: Options };

/** Throws a UsageError. */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  if (values.version) return { show: 'version' };
  if (values.help || (positionals.length === 0 && args.length === 0)) return { show: 'help' };
  const [name = '', ...files] = positionals;
  const command = commands.find((candidate) => candidate === name);
  if (!command) throw new UsageError(`「${name}」という命令はありません。${commands.join('、')} のどれかを指定してください。`);
  if (files.length === 0) throw new UsageError('ブックのファイル名を指定してください。');
  if (files.length > 1 && (command === 'build' || command === 'fix')) {
    throw new UsageError(`${command} に指定できるファイルは1つです。`);
  }
  const unknown = values.rule.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new UsageError(`「${unknown}」という規則はありません。check が示す規則の名を指定してください。`);
  return {
    show: null,
    options: {
      command,
      files,
      output: values.output ?? null,
      force: values.force,
      json: values.json,
      quiet: values.quiet,
      color: !values['no-color'],
      severity: oneOf(severities, values.severity, '--severity'),
      rules: values.rule,
      side: values.side === undefined ? null : oneOf(['list', 'card'] as const, values.side, '--side'),
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', short: 'q', default: false },
        'no-color': { type: 'boolean', default: false },
        severity: { type: 'string', default: 'notice' },
        rule: { type: 'string', multiple: true, default: [] },
        side: { type: 'string' },
        version: { type: 'boolean', short: 'v', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const option = /'([^']+)'/.exec(String(error))?.[1] ?? '';
    throw new UsageError(`指定「${option}」が正しくありません。hyoka --help で使い方を確かめてください。`, { cause: error });
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string, option: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} には ${choices.join('、')} のどれかを指定してください。`);
  return choice;
}
