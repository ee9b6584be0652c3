import type { Finding } from '../model/finding';
import { severities } from '../model/finding';
import { isField, textOf, type Field } from '../model/field';
import type { Place } from '../workbook/cell';
import { fingerprint } from './words/fingerprint';
import type { Rule, Subject, Violation } from './rule';

/**
 * Runs the rules and sorts what they find: first what is about no cell, then by sheet order, from top to bottom. A rule
 * that crashes is reported as itself, as an error about no cell, and costs none of the others.
 */
export function runRules(rules: readonly Rule[], subject: Subject): Finding[] {
  const findings = rules
    .filter((rule) => subject.settings.rules.get(rule.id) ?? !rule.off)
    .flatMap((rule) => [...findingsOf(rule, subject)]);
  return findings.sort(byPlace(subject.evaluation.sheetNames));
}

function* findingsOf(rule: Rule, subject: Subject): Iterable<Finding> {
  try {
    for (const violation of rule.check(subject)) yield findingOf(rule, violation);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield findingOf(rule, {
      at: null,
      severity: 'error',
      message: `規則「${rule.id}」の検証中に内部エラーが起きました（${reason}）。ほかの規則の結果は有効です。提供元にお知らせください。`,
    });
  }
}

function findingOf(rule: Rule, violation: Violation): Finding {
  const { at, owner = '', reads = [], related = [] } = violation;
  const field = at !== null && isField(at) ? at : null;
  return {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    place: at === null ? null : placeOf(at),
    message: violation.message,
    related,
    fix: violation.fix ?? null,
    owner,
    field: field?.label ?? '',
    fingerprint: fingerprint(rule.id, owner, field?.label ?? '', [
      ...(field ? [textOf(field)] : []),
      ...reads.map((read) => (read !== null && typeof read === 'object' ? textOf(read) : String(read))),
    ]),
    accepted: null,
  };
}

const placeOf = (at: Field<unknown> | Place): Place => (isField(at) ? at.place : at);

function byPlace(sheetNames: readonly string[]): (a: Finding, b: Finding) => number {
  const order = new Map(sheetNames.map((name, index) => [name, index]));
  const sheetOf = (place: Place) => order.get(place.sheet) ?? sheetNames.length;
  return (a, b) => {
    if (a.place === null || b.place === null) return Number(b.place === null) - Number(a.place === null);
    return (
      sheetOf(a.place) - sheetOf(b.place) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity)
    );
  };
}
