import { isField, storedText, type Field } from '../model/field';
import type { Finding } from '../model/finding';
import type { Place } from '../workbook/cell';
import type { Rule, Violation } from './rule';
import { fingerprint } from './words/fingerprint';

/** What staff and programs are told of a violation. */
export function findingOf(rule: Pick<Rule, 'id' | 'name' | 'severity'>, violation: Violation): Finding {
  const { at, owner = '', reads = [], related = [] } = violation;
  const field = at !== null && isField(at) ? at : null;
  const item = field?.label ?? violation.item ?? '';
  return {
    rule: rule.id,
    name: rule.name,
    severity: violation.severity ?? rule.severity,
    place: at === null ? null : placeOf(at),
    message: violation.message,
    related,
    fix: violation.fix ?? null,
    owner,
    field: item,
    fingerprint: fingerprint(rule.id, owner, item, [
      ...(field ? [storedText(field)] : []),
      ...reads.map((read) => (read !== null && typeof read === 'object' ? storedText(read) : String(read))),
    ]),
    accepted: null,
  };
}

const placeOf = (at: Field<unknown> | Place): Place => (isField(at) ? at.place : at);
