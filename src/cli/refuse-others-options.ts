import type { Command } from './commands';
import type { rawArguments } from './raw-arguments';
import { UsageError } from './usage-error';

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

/** Throws a UsageError where an option was given that is not the command's. */
export function refuseOthersOptions(command: Command, values: ReturnType<typeof rawArguments>['values']): void {
  for (const [option, owners] of Object.entries(belongsTo) as [keyof typeof belongsTo, readonly Command[]][]) {
    const value = values[option];
    const given = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    if (given && !owners.includes(command))
      throw new UsageError(`--${option} は ${owners.join('、')} で使う指定です。${command} には使えません。`);
  }
}
