import { severities, severityNames, type Severity } from '../model/finding';
import { rules } from '../rules';
import { namedFiles } from './named-files';
import { isFolder } from './output-for';
import { rawArguments } from './raw-arguments';
import { UsageError } from './usage-error';

export const commands = ['check', 'rollup', 'build', 'fix', 'form'] as const;
export type Command = (typeof commands)[number];

/** What the command line asks for. */
export interface Options {
  readonly command: Command;
  readonly files: readonly string[];
  readonly output: string | null;
  readonly force: boolean;
  readonly json: boolean;
  /** `hyoka check`: the findings as CSV, and nothing but it, on stdout. */
  readonly csv: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  /** The mildest severity that is shown. */
  readonly severity: Severity;
  /** `hyoka fix`: these rules only; all where empty. */
  readonly rules: readonly string[];
  readonly side: 'list' | 'card' | null;
  /** The planning division's workbook with a sheet 様式定義; null: each workbook's own holds. */
  readonly form: string | null;
  /** Ends with 0 where what was asked for was done, whatever was found. */
  readonly exitZero: boolean;
  /** `hyoka form`: the proposals are in force at once. */
  readonly yes: boolean;
}

export type Call =
  | { readonly show: 'version' }
  | { readonly show: 'help'; readonly command: Command | null }
  | { readonly show: null; readonly options: Options };

/** Throws a UsageError. */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = rawArguments(args);
  if (values.version) return { show: 'version' };
  const [name = '', ...words] = positionals;
  const command = commands.find((candidate) => candidate === (name === 'help' ? words[0] : name));
  if (values.help || name === 'help' || args.length === 0) return { show: 'help', command: command ?? null };
  if (!command)
    throw new UsageError(`「${name}」という命令はありません。${commands.join('、')} のどれかを指定してください。`);
  refuseOthersOptions(command, values);
  if (values.csv && values.json) throw new UsageError('--csv と --json は、どちらか一方を指定してください。');
  const { files, asked } = filesAndRules(words, values.rule);
  if (files.length === 0) throw new UsageError('ブックのファイル名を指定してください。');
  if (files.length > 1 && (command === 'fix' || command === 'form'))
    throw new UsageError(`${command} に指定できるファイルは1つです。`);
  if (files.length > 1 && command === 'build' && !(values.output && isFolder(values.output)))
    throw new UsageError('build に複数のファイルを指定するときは、-o に書き出し先のフォルダを指定してください。');
  const unknown = asked.find((id) => !isRule(id));
  if (unknown !== undefined)
    throw new UsageError(`「${unknown}」という規則はありません。check が示す規則の名を指定してください。`);
  return {
    show: null,
    options: {
      command,
      files,
      output: values.output ?? null,
      force: values.force,
      json: values.json,
      csv: values.csv,
      quiet: values.quiet,
      color: !values['no-color'],
      severity: severityOf(values.severity),
      rules: asked,
      form: values.form ?? null,
      exitZero: values['exit-zero'],
      yes: values.yes,
      side: values.side === undefined ? null : oneOf(['list', 'card'] as const, values.side, '--side'),
    },
  };
}

/** Options that other commands know nothing of: passed over, they would be taken for obeyed. */
const belongsTo = {
  output: ['build', 'fix', 'form'],
  force: ['build', 'fix', 'form'],
  yes: ['form'],
  rule: ['fix'],
  side: ['fix'],
  csv: ['check'],
} as const satisfies Record<string, readonly Command[]>;

function refuseOthersOptions(command: Command, values: ReturnType<typeof rawArguments>['values']): void {
  for (const [option, owners] of Object.entries(belongsTo) as [keyof typeof belongsTo, readonly Command[]][]) {
    const value = values[option];
    const given = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    if (given && !owners.includes(command))
      throw new UsageError(`--${option} は ${owners.join('、')} で使う指定です。${command} には使えません。`);
  }
}

const isRule = (id: string): boolean => rules.some((rule) => rule.id === id);

/** `--rule` takes one rule or several: given again, parted by commas, or one after the other. */
function filesAndRules(words: readonly string[], given: readonly string[]): { files: string[]; asked: string[] } {
  const follows = (word: string): boolean => given.length > 0 && isRule(word);
  return {
    files: namedFiles(words.filter((word) => !follows(word))),
    asked: [...given.flatMap((ids) => ids.split(/[,、\s]+/u)), ...words.filter(follows)],
  };
}

/** `error`, or as staff read it: `エラー`. */
function severityOf(value: string): Severity {
  const inWords = severities.find((severity) => severityNames[severity] === value);
  return inWords ?? oneOf(severities, value, '--severity');
}

function oneOf<T extends string>(choices: readonly T[], value: string, option: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} には ${choices.join('、')} のどれかを指定してください。`);
  return choice;
}
