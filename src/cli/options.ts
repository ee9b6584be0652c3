import { resolve } from 'node:path';
import { formatNames, type Format } from '../export/formats';
import { severities, severityNames, type Severity } from '../model/finding';
import { parseSelection, selectionKinds, type Selection } from '../model/selection';
import { rules } from '../rules';
import { namedFiles } from './named-files';
import { blankOf, type Blank } from './new-options';
import { isFolder } from './output-for';
import { rawArguments } from './raw-arguments';
import { UsageError } from './usage-error';

export const commands = [
  'check',
  'rollup',
  'build',
  'fix',
  'form',
  'compare',
  'new',
  'next',
  'export',
  'publish',
] as const;
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
  /** `hyoka fix`: these rules only, by their ids; all where empty. */
  readonly rules: readonly string[];
  readonly side: 'list' | 'card' | null;
  /** The planning division's workbook with a sheet 様式定義; null: each workbook's own holds. */
  readonly form: string | null;
  /** `hyoka check` and `build`: last year's workbook; null: rules that need one are silent. */
  readonly last: string | null;
  /** Ends with 0 where what was asked for was done, whatever was found. */
  readonly exitZero: boolean;
  /** `hyoka form`: the proposals are in force at once. */
  readonly yes: boolean;
  /** `hyoka build`: additional lists, by their conditions. */
  readonly lists: readonly Selection[];
  /** `hyoka export`: what the tables are written as. */
  readonly formats: readonly Format[];
  /** `hyoka publish`: a page instead of a workbook. */
  readonly html: boolean;
  /** `hyoka publish`: though errors are open. */
  readonly withErrors: boolean;
  /** `hyoka new`: what the blank workbook holds. */
  readonly blank: Blank;
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
  if (command === 'new') {
    if (words.length > 0) throw new UsageError('new にファイル名は要りません。書き出し先は -o で指定してください。');
  } else if (files.length === 0) throw new UsageError('ブックのファイル名を指定してください。');
  if (files.length > 1 && (command === 'fix' || command === 'form' || command === 'next'))
    throw new UsageError(`${command} に指定できるファイルは1つです。`);
  if (files.length > 1 && command === 'build' && !(values.output && isFolder(values.output)))
    throw new UsageError('build に複数のファイルを指定するときは、-o に書き出し先のフォルダを指定してください。');
  if (files.length > 1 && command === 'publish' && values.output !== undefined && !isFolder(values.output))
    throw new UsageError(
      'publish に複数のファイルを指定するときは、-o にフォルダを指定してください（省くと、それぞれ元のファイルのそばに書き出します）。',
    );
  if (command === 'compare' && (files.length !== 2 || new Set(files.map((file) => resolve(file))).size !== 2))
    throw new UsageError(
      'compare には、前年度のブックと今年度のブックを、この順に1つずつ指定してください（同じファイルどうしは比べられません）。',
    );
  const unknown = asked.find((word) => ruleId(word) === undefined);
  if (unknown !== undefined)
    throw new UsageError(`「${unknown}」という点検項目はありません。check が示す点検項目の名を指定してください。`);
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
      rules: asked.flatMap((word) => ruleId(word) ?? []),
      form: values.form ?? null,
      last: values.last ?? null,
      exitZero: values['exit-zero'],
      yes: values.yes,
      lists: values.list.map(selectionOf),
      formats: formatsOf(values.format),
      html: values.html,
      withErrors: values['with-errors'],
      blank: blankOf(values),
      side: values.side === undefined ? null : oneOf(['list', 'card'] as const, values.side, '--side'),
    },
  };
}

/** Options that other commands know nothing of: passed over, they would be taken for obeyed. */
const belongsTo = {
  output: ['build', 'fix', 'form', 'new', 'next', 'compare', 'export', 'publish'],
  force: ['build', 'fix', 'form', 'new', 'next', 'compare', 'export', 'publish'],
  yes: ['form'],
  rule: ['fix'],
  side: ['fix'],
  csv: ['check'],
  list: ['build'],
  format: ['export'],
  form: ['check', 'rollup', 'build', 'fix', 'compare', 'next', 'export', 'publish'],
  last: ['check', 'build'],
  year: ['new'],
  area: ['new'],
  measures: ['new'],
  cards: ['new'],
  from: ['new'],
  html: ['publish'],
  'with-errors': ['publish'],
} as const satisfies Record<string, readonly Command[]>;

function refuseOthersOptions(command: Command, values: ReturnType<typeof rawArguments>['values']): void {
  for (const [option, owners] of Object.entries(belongsTo) as [keyof typeof belongsTo, readonly Command[]][]) {
    const value = values[option];
    const given = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    if (given && !owners.includes(command))
      throw new UsageError(`--${option} は ${owners.join('、')} で使う指定です。${command} には使えません。`);
  }
}

/** Rules are asked for by their ids or, as staff read them, by their names. */
const ruleId = (word: string) => rules.find(({ id, name }) => word === id || word === name)?.id;

/** `--rule` takes one rule or several: given again, parted by commas, or one after the other. */
function filesAndRules(words: readonly string[], given: readonly string[]): { files: string[]; asked: string[] } {
  const follows = (word: string): boolean => given.length > 0 && ruleId(word) !== undefined;
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

/** `基本目標=1`. */
function selectionOf(text: string): Selection {
  const selection = parseSelection(text);
  if (selection) return selection;
  const kinds = Object.values(selectionKinds).join('、');
  throw new UsageError(
    `「${text}」は一覧の条件として読めません。${kinds} のどれかに「=」と値を続けて指定してください（例 SDGs=8、次年度方針=拡充）。`,
  );
}

/** `csv,parquet`; all where none is asked for. */
function formatsOf(asked: string | undefined): readonly Format[] {
  if (asked === undefined) return formatNames;
  const words = asked.split(/[,、\s]+/u).filter((word) => word !== '');
  const named = (words.length === 0 ? [''] : words).map((word) => oneOf(formatNames, word, '--format'));
  return formatNames.filter((format) => named.includes(format));
}

function oneOf<T extends string>(choices: readonly T[], value: string, option: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} には ${choices.join('、')} のどれかを指定してください。`);
  return choice;
}
