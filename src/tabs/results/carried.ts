import type { AcceptanceRecord } from '../../model/accept';
import type { Finding } from '../../model/finding';
import { groupBy } from '../../model/grouping';
import { boxes, resultStates, settledState, type StandingResult } from '../../model/results-sheet';

/** What staff put beside a finding; blank where they put nothing. */
export interface Handled {
  readonly check: string;
  readonly state: string;
  readonly note: string;
}

/**
 * The part of the standing tab that is carried over: what staff put beside each finding, and the rows whose findings
 * are gone.
 */
export interface Carried {
  readonly handled: ReadonlyMap<Finding, Handled>;
  /** Rows that staff had put something on, whose finding is gone. */
  readonly resolved: readonly (StandingResult & Handled)[];
}

/** What the add-in writes as 理由 of an accepted finding. */
const reasonLine = ({ reason, by, at }: Pick<AcceptanceRecord, 'reason' | 'by' | 'at'>): string =>
  `${reason}（${[by, at.slice(0, 10)].filter((part) => part !== '').join(' ')}）`;

/** What stands as 理由 of a finding: the reason it was accepted for, and below it what staff wrote. */
export const reasonOf = ({ accepted }: Finding, handled: Handled | undefined): string =>
  [accepted ? reasonLine(accepted) : '', handled?.note ?? ''].filter((one) => one !== '').join('\n');

/**
 * Carries ticks, 状態 and notes over to the finding of the same fingerprint. `records` are the acceptances, whose reasons
 * are no notes of staff's.
 */
export function carryOver(
  findings: readonly Finding[],
  standing: readonly StandingResult[],
  records: readonly AcceptanceRecord[],
): Carried {
  const reasons = groupBy(records, ({ fingerprint }) => fingerprint);
  const waiting = groupBy(
    standing.map((row) => ({ ...row, ...handledOn(row, (reasons.get(row.fingerprint) ?? []).map(reasonLine)) })),
    ({ fingerprint }) => fingerprint,
  );
  const handled = new Map<Finding, Handled>();
  for (const finding of findings) {
    const row = waiting.get(finding.fingerprint)?.shift();
    if (row) handled.set(finding, row);
  }
  return { handled, resolved: [...waiting.values()].flat().filter(isHandled) };
}

const ownStates: readonly string[] = [...Object.values(resultStates), settledState];

function handledOn({ check, state, reason }: StandingResult, own: readonly string[]): Handled {
  return { check, state: ownStates.includes(state) ? '' : state, note: withoutOwn(reason, own) };
}

/** What staff wrote below the record's reason, or instead of it. */
function withoutOwn(text: string, own: readonly string[]): string {
  const line = own.find((candidate) => text === candidate || text.startsWith(`${candidate}\n`));
  return line === undefined ? text : text.slice(line.length + 1);
}

const isHandled = ({ check, state, note }: Handled): boolean =>
  (check !== '' && check !== boxes.empty) || state !== '' || note !== '';
