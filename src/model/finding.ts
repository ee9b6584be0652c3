import type { Place } from '../workbook/cell';
import type { Edit, RowHeight } from '../workbook/plan';

/** error: may not be handed in. query: put it right, or accept it with a reason. notice: worth knowing. */
export const severities = ['error', 'query', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** As staff read them. */
export const severityNames = { error: 'エラー', query: '要確認', notice: '参考' } as const satisfies Record<
  Severity,
  string
>;

/** A second place that a finding names. */
export interface Related extends Place {
  /** What stands there, in the form's words: `事務事業名`. */
  readonly label: string;
  /** The file it stands in, where that is another workbook's. */
  readonly file?: string;
}

/** How a finding can be mended: one right answer, or two that staff choose from. */
export type Fix =
  | {
      readonly type: 'one';
      /** It says that somebody has looked, and is carried out only where it is asked for by name. */
      readonly confirms?: true;
      readonly label: string;
      readonly edits: readonly Edit[];
      readonly heights?: readonly RowHeight[];
    }
  | { readonly type: 'choice'; readonly sides: readonly FixSide[] };

export interface FixSide {
  /** Whose wording stays. */
  readonly side: 'list' | 'card';
  /** What staff read on the button: `個票に合わせる（…）`. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** A reason written down for a finding that stays as it is. */
export interface Acceptance {
  readonly reason: string;
  /** Who wrote it. */
  readonly by: string;
  /** When: ISO 8601 with offset, to the minute. */
  readonly at: string;
}

/** One mistake, at one cell. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  /** Its short name, as staff read it: `事業名の不一致`. */
  readonly name: string;
  readonly severity: Severity;
  /** Null where the finding is about no cell. */
  readonly place: Place | null;
  /** What is wrong, what was expected, what to do; ends in 。 */
  readonly message: string;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
  /** The project, KPI or 施策 it is about, as staff name it: `施策1-3 会津漆器…`; `''` for the workbook. */
  readonly owner: string;
  /** The value it is about, in the form's words; `''` where it is about none. */
  readonly field: string;
  /** Changes with every value that the rule read, and with none of their addresses. */
  readonly fingerprint: string;
  readonly accepted: Acceptance | null;
}

/** Accepted ones stand with the others of their severity. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
