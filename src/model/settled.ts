import { settledState, type StandingResult } from './results-sheet';
import type { Review } from './review';

/** A finding that went when the list was made from the cards, as 点検結果 keeps it, and what the list had said. */
export interface Settled extends Pick<
  StandingResult,
  'severity' | 'sheet' | 'cell' | 'owner' | 'field' | 'name' | 'message'
> {
  readonly before: string;
  readonly after: string;
}

/** The lines below its message: what the list said, and what it says since. */
const lineOf = { before: '作成前の一覧：', after: '作成後の一覧：' } as const;

export const withChange = (message: string, { before, after }: Pick<Settled, 'before' | 'after'>): string =>
  before === '' && after === '' ? message : `${message}\n${lineOf.before}${before}\n${lineOf.after}${after}`;

/** Reads a row of 点検結果. */
export function settledOn({ message, ...row }: StandingResult): Settled {
  const lines = message.split('\n');
  const [after = '', before = ''] = [lines.at(-1), lines.at(-2)];
  const { severity, sheet, cell, owner, field, name } = row;
  const told = { severity, sheet, cell, owner, field, name };
  if (!before.startsWith(lineOf.before) || !after.startsWith(lineOf.after))
    return { ...told, message, before: '', after: '' };
  return {
    ...told,
    message: lines.slice(0, -2).join('\n'),
    before: before.slice(lineOf.before.length),
    after: after.slice(lineOf.after.length),
  };
}

/** The rows of what builds have settled, without what disagrees once more. */
export function settledRows({ standing, findings }: Pick<Review, 'standing' | 'findings'>): StandingResult[] {
  const open = new Set(findings.map(({ fingerprint }) => fingerprint));
  return standing.filter(({ state, fingerprint }) => state === settledState && !open.has(fingerprint));
}
