import { severities, type Finding, type Severity } from '../../model/finding';
import { isOf, type AskedDepartment, type Departments } from '../../report/asked-department';
import { address } from '../../workbook/address';

/** What a finding counts as: its severity while it is open. */
export const standings = [...severities, 'accepted'] as const;
export type Standing = Severity | 'accepted';

export const standingOf = ({ severity, accepted }: Finding): Standing => (accepted ? 'accepted' : severity);

export type Counts = Readonly<Record<Standing, number>>;

export function countByStanding(findings: readonly Finding[]): Counts {
  const counts: Record<Standing, number> = { error: 0, query: 0, notice: 0, accepted: 0 };
  for (const finding of findings) counts[standingOf(finding)] += 1;
  return counts;
}

/** What is asked for. */
export interface Filter {
  readonly shown: ReadonlySet<Standing>;
  readonly search: string;
  readonly department: AskedDepartment;
  readonly departments: Departments;
}

/** Findings of the shown standings and the asked department that hold every word of the search, whatever its width and case. */
export function filterFindings(
  findings: readonly Finding[],
  { shown, search, department, departments }: Filter,
): readonly Finding[] {
  const words = comparable(search).split(/\s+/u).filter(Boolean);
  return findings.filter(
    (finding) =>
      shown.has(standingOf(finding)) &&
      isOf(finding, department, departments) &&
      (words.length === 0 || holdsAll(comparable(textOf(finding, departments)), words)),
  );
}

const holdsAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

function textOf(finding: Finding, departments: Departments): string {
  const { rule, name, place, owner, field, message } = finding;
  const parts = [rule, name, place?.sheet, place && address(place), owner, field, message, ...departments.of(finding)];
  return parts.join('\n');
}

const comparable = (text: string) => text.normalize('NFKC').toLowerCase();
