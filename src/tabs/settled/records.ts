import { departmentsOf } from '../../model/departments-of';
import { severityNames } from '../../model/finding';
import { boxes, settledState, type StandingResult } from '../../model/results-sheet';
import { settledRows, withChange } from '../../model/settled';
import { address } from '../../workbook/address';
import type { Context } from '../context';
import { carryOver, reasonOf, type Carried, type Handled } from '../results/carried';
import { settlementOf, type SettledFinding } from './settlement';

export interface Records extends Carried {
  /** What this build and those before it have settled: rows of 点検結果. */
  readonly settled: readonly StandingResult[];
}

/** What of 点検結果 outlasts a build. */
export function recordsAfter(context: Context): Records {
  const { standing, records, evaluation } = context.review;
  const { after, settled } = settlementOf(context);
  const findings = [...after.findings, ...settled.map(({ finding }) => finding)];
  const kept = settledRows({ standing, findings });
  const others = standing.filter((row) => !kept.includes(row));
  const { handled, resolved } = carryOver(findings, others, records);
  const departments = departmentsOf(evaluation);
  const added = settled.map((one) =>
    recordOf(one, context, departments.get(one.finding.owner) ?? '', handled.get(one.finding)),
  );
  return { handled, resolved, settled: [...kept, ...added] };
}

function recordOf(
  { finding, ...change }: SettledFinding,
  { moved }: Pick<Context, 'moved'>,
  department: string,
  handled: Handled | undefined,
): StandingResult {
  const { severity, owner, field, name, fingerprint } = finding;
  const place = finding.place && moved(finding.place);
  return {
    severity: severityNames[severity],
    sheet: place?.sheet ?? 'ブック全体',
    cell: place ? address(place) : '—',
    department,
    owner,
    field,
    name,
    message: withChange(finding.message, change),
    state: settledState,
    reason: reasonOf(finding, handled),
    check: handled?.check || boxes.empty,
    fingerprint,
  };
}
