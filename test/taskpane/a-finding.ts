import type { Finding } from '../../src/model/finding';

let made = 0;

/** A finding that differs from every other but for what is asked. */
export function aFinding(own: Partial<Finding> = {}): Finding {
  made += 1;
  return {
    rule: 'budget-swing',
    name: '事業費の大幅増減',
    severity: 'query',
    place: { sheet: '個票', row: made, column: 2 },
    message: '事業費が増えています。',
    related: [],
    fix: null,
    owner: '施策1-1 計量業務',
    field: '事業費',
    fingerprint: `f${made}`,
    accepted: null,
    ...own,
  };
}

export const acceptance = { reason: '理由', by: '佐藤', at: '2026-08-01T10:00+09:00' };
