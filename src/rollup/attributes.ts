import { dashes, directions, knownMarks, obligations } from '../layout/vocabulary';
import type { BusinessCard, ListRow } from '../model/evaluation';
import type { Field } from '../model/field';
import { comparableName, departmentName } from '../model/names';
import { markField } from './mark-field';

/** What projects are broken down by, in the order in which it is shown. */
export const attributes = [
  'direction',
  'kind',
  'division',
  'department',
  'priority',
  'populationGoal',
  'sdgGoal',
  'sdgTarget',
] as const;
export type Attribute = (typeof attributes)[number];

/** A project's values; never empty: `['']` where it has none. */
export type Attributes = Readonly<Record<Attribute, readonly string[]>>;

/** `row`: the project's row in the list, if it has one. */
export function attributesOf(card: BusinessCard, row: ListRow | undefined): Attributes {
  const departments = card.department.value ?? [];
  const targets = markField('sdgTargets', card, row)?.value ?? [];
  const priority = markField('priority', card, row)?.value ?? '';
  const goals = markField('populationGoals', card, row)?.value ?? [];
  return {
    direction: [textOf(card.direction)],
    kind: [textOf(card.obligation)],
    division: unique(departments, ({ division }) => division),
    department: unique(departments, departmentName),
    priority: [dashes.includes(priority) ? '' : priority],
    populationGoal: unique(goals, (goal) => `基本目標${String(goal)}`),
    sdgGoal: unique(targets, (target) => target.split('.')[0] ?? ''),
    sdgTarget: unique(targets, (target) => target),
  };
}

/** Puts an attribute's values in order: as the form lists them, else by number, else as met; `''` comes last. */
export function inOrder(attribute: Attribute, values: readonly string[]): string[] {
  const met = new Map(values.map((value, index) => [value, index]));
  return [...values].sort(
    (a, b) =>
      Number(a === '') - Number(b === '') ||
      rank(attribute, a) - rank(attribute, b) ||
      (isNumbered(attribute) ? byNumber(a, b) : (met.get(a) ?? 0) - (met.get(b) ?? 0)),
  );
}

/** 8.2 before 8.10 before 8.a. */
const byNumber = (a: string, b: string) => (padded(a) < padded(b) ? -1 : 1);
const padded = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(4, '0'));

const isNumbered = (attribute: Attribute) => ['populationGoal', 'sdgGoal', 'sdgTarget'].includes(attribute);

const knownOrder: Partial<Record<Attribute, readonly string[]>> = {
  direction: directions,
  kind: obligations,
  priority: knownMarks,
};

function rank(attribute: Attribute, value: string): number {
  const known = knownOrder[attribute] ?? [];
  const index = known.indexOf(value);
  return index === -1 ? known.length : index;
}

const textOf = ({ value }: Field<string>) => comparableName(value ?? '');

function unique<T>(items: readonly T[], nameOf: (item: T) => string): readonly string[] {
  if (items.length === 0) return [''];
  const names = items.map(nameOf);
  return names.length === 1 ? names : [...new Set(names)];
}
