import type { Comparison } from '../compare/comparison';
import type { Evaluation } from '../model/evaluation';
import type { Field } from '../model/field';
import type { Fix, Related, Severity } from '../model/finding';
import type { Summable } from '../model/review';
import type { Place } from '../workbook/cell';
import type { Facts } from './facts/facts';

/** What every rule is given: a workbook, and the facts about it that several rules ask for. A rule changes nothing. */
export interface Subject extends Summable {
  readonly facts: Facts;
  /** The other workbooks that are looked at together with this one; none where it is looked at alone. */
  readonly beside: readonly Beside[];
  /** This workbook held against last year's; null where none is given, and rules that need one are silent. */
  readonly last: Comparison | null;
}

/** Another policy area's workbook. */
export interface Beside {
  /** The file, as the command names it. */
  readonly file: string;
  readonly evaluation: Evaluation;
  /** Whether it stands before this one: of two places the later one is said to be at fault. */
  readonly isBefore: boolean;
}

/** One law, one kind of message, one cell. The manual (docs/rules.md) is made from these. */
export interface Rule {
  /** Public: stands in JSON, on the results tab and in the manual, and never changes. */
  readonly id: string;
  /** What staff see instead of the id: at most 12 characters, and no other rule's. */
  readonly name: string;
  readonly severity: Severity;
  /** The law, in one Japanese sentence. */
  readonly about: string;
  /** Why the law holds. */
  readonly why: string;
  /** A broken case and what to do, for the manual. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** What its findings may offer: the one right answer, or two to choose from. */
  readonly fix?: Fix['type'];
  /** Whether the settings have to switch it on. */
  readonly off?: true;
  /**
   * Ids of the rules that speak instead where both would. Said for the manual; the check itself keeps silent. That every
   * rule is silent where a value it needs is blank, missing or unreadable goes without saying.
   */
  readonly yieldsTo?: readonly string[];
  check(subject: Subject): Iterable<Violation>;
}

/** What a rule yields; the runner makes a finding of it. */
export interface Violation {
  /** The field that has to change; a bare place where no field is; null where it is about no cell. */
  readonly at: Field<unknown> | Place | null;
  /** What is wrong, what was expected, what to do. Ends in 。 */
  readonly message: string;
  /** Who it is about: `projectName(card)`, `kpiName(kpi)` …; left out: the workbook. */
  readonly owner?: string;
  /** What stands there, in the form's words, where `at` is a bare place; a field bears its own. */
  readonly item?: string;
  /** The values besides `at` that the finding rests on. An acceptance lapses when one of them changes. */
  readonly reads?: readonly (Field<unknown> | string | number | null)[];
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** A severity other than the rule's own, where the settings or the case call for it. */
  readonly severity?: Severity;
}

/** Declares a rule; its check is a generator that reads like the law. */
export const rule = <R extends Rule>(declaration: R): R => declaration;
