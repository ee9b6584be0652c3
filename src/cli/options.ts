import type { Format } from '../export/formats';
import type { Severity } from '../model/finding';
import type { Selection } from '../model/selection';
import { rules } from '../rules';
import { commands, type Command } from './commands';
import { namedFiles } from './named-files';
import { blankOf, type Blank } from './new-options';
import { formatsOf, selectionOf, severityOf, sideOf, type Side } from './option-words';
import { rawArguments } from './raw-arguments';
import { refuseFiles } from './refuse-files';
import { refuseOthersOptions } from './refuse-others-options';
import { UsageError } from './usage-error';

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
  readonly side: Side | null;
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
  refuseFiles(command, files, values.output);
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
      side: sideOf(values.side),
    },
  };
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
