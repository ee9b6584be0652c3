import type { Finding } from '../../model/finding';
import { address } from '../../workbook/address';

/** Tells findings of one look apart, and finds the same one again in the next. */
export function keysOf(findings: readonly Finding[]): Map<Finding, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, place, fingerprint } = finding;
      const own = [rule, fingerprint, place ? `${place.sheet}!${address(place)}` : ''].join(' ');
      const time = times.get(own) ?? 0;
      times.set(own, time + 1);
      return [finding, `${own} ${time}`];
    }),
  );
}
