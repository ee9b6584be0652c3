import { rules } from '../../src/rules/index';

const ids = rules.map(({ id }) => id);

it('has no two rules of one id', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(rules.map((rule) => [rule.id, rule]))('%s has a manual page with nothing left to write', (_, rule) => {
  expect(JSON.stringify([rule.about, rule.why, rule.example])).not.toContain('TODO');
});

describe('a short name', () => {
  it.each(rules.map(({ id, name }) => [id, name]))('%s: %s has 1 to 12 characters', (_, name) => {
    expect([...name].length).toBeGreaterThan(0);
    expect([...name].length).toBeLessThanOrEqual(12);
  });

  it('is no other rule’s', () => {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('a rule that yields', () => {
  it.each(rules.flatMap(({ id, yieldsTo }) => (yieldsTo ? [[id, yieldsTo] as const] : [])))(
    '%s yields to other rules of the catalogue, each named once',
    (id, yieldsTo) => {
      expect(yieldsTo.filter((other) => !ids.includes(other) || other === id)).toEqual([]);
      expect(new Set(yieldsTo).size).toBe(yieldsTo.length);
    },
  );

  it('is not yielded to by what it yields to', () => {
    const yieldsTo = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
    const mutual = rules.filter(({ id }) => yieldsTo.get(id)?.some((other) => yieldsTo.get(other)?.includes(id)));
    expect(mutual.map(({ id }) => id)).toEqual([]);
  });
});
