import { lazily } from '../../../src/rules/facts/lazily';

it('makes each value once, when it is first asked for', () => {
  const made: string[] = [];
  const make = (name: string, value: number | null) => () => {
    made.push(name);
    return value;
  };
  const facts = lazily<{ one: number | null; two: number | null; none: number | null }>({
    one: make('one', 1),
    two: make('two', 2),
    none: make('none', null),
  });
  expect(made).toEqual([]);
  expect([facts.two, facts.none, facts.two, facts.none]).toEqual([2, null, 2, null]);
  expect(made).toEqual(['two', 'none']);
});

it('tries again what failed', () => {
  let fails = true;
  const facts = lazily<{ one: number }>({
    one: () => {
      if (fails) throw new Error('broken');
      return 1;
    },
  });
  expect(() => facts.one).toThrow('broken');
  fails = false;
  expect(facts.one).toBe(1);
});

it('is frozen', () => {
  expect(Object.isFrozen(lazily({ one: () => 1 }))).toBe(true);
});
