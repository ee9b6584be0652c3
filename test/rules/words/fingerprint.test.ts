import { fingerprint } from '../../../src/rules/words/fingerprint';

describe('fingerprint', () => {
  it('is the same for the same parts, in 16 hexadecimal digits', () => {
    expect(fingerprint('a', ['b', 'c'])).toBe(fingerprint('a', ['b', 'c']));
    expect(fingerprint('a')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not change from one version to the next: records of accepted findings bear it', () => {
    expect(fingerprint('budget-swing', '施策1-1 伝統工芸品販路拡大事業', '事業費', ['2500', '5000'])).toBe(
      '7c37fb5cdce3a1b0',
    );
  });

  it('tells apart what is put together otherwise', () => {
    const parts = [['a', 'b'], ['ab'], ['b', 'a'], ['a', ['b']], ['a', ['b', '']], ['a', ''], []] as const;
    expect(new Set(parts.map((one) => fingerprint(...one))).size).toBe(parts.length);
  });

  it('tells 20,000 amounts apart', () => {
    const all = Array.from({ length: 20_000 }, (_, amount) =>
      fingerprint('amount-negative', '施策1-1', '事業費', [String(-amount)]),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});
