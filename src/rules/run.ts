import type { Comparison } from '../compare/comparison';
import type { Finding } from '../model/finding';
import { severities } from '../model/finding';
import type { Summable } from '../model/review';
import { isOn } from '../model/settings';
import type { Place } from '../workbook/cell';
import { factsOf } from './facts/facts';
import { placeKey } from '../workbook/place-key';
import { findingOf } from './finding-of';
import type { Beside, Rule, Subject } from './rule';

/**
 * Runs the rules and sorts what they find: first what is about no cell, then by sheet order, from top to bottom. A rule
 * that crashes is reported as itself, as an error about no cell, and costs none of the others.
 */
export function runRules(
  rules: readonly Rule[],
  summable: Summable,
  beside: readonly Beside[] = [],
  last: Comparison | null = null,
): Finding[] {
  const subject: Subject = Object.freeze({ ...summable, facts: factsOf(summable, last), beside, last });
  const findings = rules
    .filter((rule) => isOn(rule, subject.settings))
    .flatMap((rule) => onceACell([...findingsOf(rule, subject)]));
  return findings.sort(byPlace(subject.evaluation.sheetNames));
}

/**
 * Findings without repetitions. Cards that are rows share cells, such as a heading over them or a department merged
 * over several: only the first card's finding stays.
 */
function onceACell(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter(({ place, message }) => {
    if (place === null) return true;
    const key = `${placeKey(place)} ${message}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

function* findingsOf(rule: Rule, subject: Subject): Iterable<Finding> {
  try {
    for (const violation of rule.check(subject)) yield findingOf(rule, violation);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield findingOf(rule, {
      at: null,
      severity: 'error',
      message: `点検項目「${rule.name}」で内部エラーが起きました（${reason}）。ほかの点検項目の結果は有効です。提供元にお知らせください。`,
    });
  }
}

/** Findings about no cell first, then by sheet order, from top to bottom. */
export function byPlace(sheetNames: readonly string[]): (a: Finding, b: Finding) => number {
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
