import { formatNames, type Format } from '../export/formats';
import { severities, severityNames, type Severity } from '../model/finding';
import { parseSelection, selectionKinds, type Selection } from '../model/selection';
import { UsageError } from './usage-error';

/** `error`, or as staff read it: `エラー`. */
export function severityOf(value: string): Severity {
  const inWords = severities.find((severity) => severityNames[severity] === value);
  return inWords ?? oneOf(severities, value, '--severity');
}

/** `基本目標=1`. */
export function selectionOf(text: string): Selection {
  const selection = parseSelection(text);
  if (selection) return selection;
  const kinds = Object.values(selectionKinds).join('、');
  throw new UsageError(
    `「${text}」は一覧の条件として読めません。${kinds} のどれかに「=」と値を続けて指定してください（例 SDGs=8、次年度方針=拡充）。`,
  );
}

/** `csv,parquet`; all where none is asked for. */
export function formatsOf(asked: string | undefined): readonly Format[] {
  if (asked === undefined) return formatNames;
  const words = asked.split(/[,、\s]+/u).filter((word) => word !== '');
  const named = (words.length === 0 ? [''] : words).map((word) => oneOf(formatNames, word, '--format'));
  return formatNames.filter((format) => named.includes(format));
}

const sides = ['list', 'card'] as const;
/** Which of the two gives way where list and card differ: neither where it is not said. */
export type Side = (typeof sides)[number];

export const sideOf = (value: string | undefined): Side | null =>
  value === undefined ? null : oneOf(sides, value, '--side');

function oneOf<T extends string>(choices: readonly T[], value: string, option: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} には ${choices.join('、')} のどれかを指定してください。`);
  return choice;
}
