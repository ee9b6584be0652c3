import type { Comparison } from '../../compare/comparison';
import { fiscalYearName } from '../../model/fiscal-year';

/** `令和6年度 政策分野12 中小企業`, as far as it is known. */
export function areaOf({ now: { policyArea, year } }: Comparison): string {
  const number = policyArea?.number.value ?? '';
  const parts = [
    year === null ? '' : fiscalYearName(year),
    number === '' ? '' : `政策分野${number}`,
    policyArea?.name.value ?? '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
