import { accept, applyRecords, earlierRecord, takenBack, unconfirmedAmong } from '../../src/model/accept';
import type { Finding, Severity } from '../../src/model/finding';

const finding = (fingerprint: string, severity: Severity = 'query'): Finding => ({
  rule: 'budget-swing',
  name: '事業費の大幅増減',
  severity,
  place: null,
  message: '大きく変わっています。',
  related: [],
  fix: null,
  owner: '施策1-1 計量業務',
  field: '事業費',
  fingerprint,
  accepted: null,
});
const because = { reason: '隔年で実施するため', by: '商工課 佐藤', at: '2026-01-05T10:30+09:00' };

describe('accepting findings', () => {
  it('holds the finding, its reason, and no address', () => {
    expect(accept([], [finding('a')], because)).toEqual([
      {
        name: '事業費の大幅増減',
        owner: '施策1-1 計量業務',
        field: '事業費',
        message: '大きく変わっています。',
        fingerprint: 'a',
        initials: '',
        cancelled: null,
        ...because,
      },
    ]);
  });

  it('shows what is accepted, and counts the rest as open', () => {
    const records = accept([], [finding('a'), finding('b', 'notice')], because);
    const { findings, lapsed } = applyRecords([finding('a'), finding('b', 'notice'), finding('c')], records);
    expect(findings.map(({ accepted }) => accepted)).toEqual([because, because, null]);
    expect(lapsed).toEqual([]);
  });

  it('answers to two findings that are alike in every value', () => {
    const records = accept([], [finding('a'), finding('a')], because);
    expect(applyRecords([finding('a'), finding('a')], records).lapsed).toEqual([]);
  });

  it('lapses when a value has changed', () => {
    const records = accept([], [finding('a')], because);
    const { findings, lapsed } = applyRecords([finding('a2')], records);
    expect(findings).toEqual([finding('a2')]);
    expect(lapsed).toEqual(records);
  });

  it('lapses when the reason is taken out of the sheet', () => {
    const records = accept([], [finding('a')], because).map((record) => ({ ...record, reason: '' }));
    expect(applyRecords([finding('a')], records)).toEqual({ findings: [finding('a')], lapsed: records });
  });

  it('takes a new reason in place of the earlier one, and the initials that stood for that', () => {
    const before = accept([], [finding('a'), finding('b')], because).map((record) => ({ ...record, initials: '企' }));
    const after = accept(before, [finding('a')], { ...because, reason: ' 要綱の改正による ' });
    const { by, at } = because;
    expect(
      after.map(({ fingerprint, reason, initials, cancelled }) => [fingerprint, reason, initials, cancelled]),
    ).toEqual([
      ['a', because.reason, '企', { by, at }],
      ['b', because.reason, '企', null],
      ['a', '要綱の改正による', '', null],
    ]);
    expect(applyRecords([finding('a')], after).findings[0]?.accepted?.reason).toBe('要綱の改正による');
    expect(accept(after, [finding('a')], { ...because, reason: '要綱の改正による' })).toHaveLength(3);
  });

  it('keeps what was taken back, which holds no more and has not lapsed either', () => {
    const cancelled = { by: '商工課 鈴木', at: '2026-01-06T09:00+09:00' };
    const records = takenBack(accept([], [finding('a'), finding('b')], because), new Set(['a']), cancelled);
    expect(records.map((record) => record.cancelled)).toEqual([cancelled, null]);
    const { findings, lapsed } = applyRecords([finding('a'), finding('b')], records);
    expect([findings.map(({ accepted }) => accepted !== null), lapsed]).toEqual([[false, true], []]);
    const again = accept(records, [finding('a')], because);
    expect(again.map((record) => record.cancelled)).toEqual([cancelled, null, null]);
  });

  it('counts what the planning division has not initialled', () => {
    const records = accept([], [finding('a'), finding('b')], because).map((record, index) => ({
      ...record,
      initials: index === 0 ? '企' : '',
    }));
    const { findings } = applyRecords([finding('a'), finding('b'), finding('c')], records);
    expect(unconfirmedAmong(findings, records).map(({ fingerprint }) => fingerprint)).toEqual(['b']);
  });

  it('finds the reason that the same finding was given last year, whatever its number', () => {
    const [last] = accept([], [{ ...finding('a'), owner: '施策1-2 計量業務' }], because);
    const records = last ? [last, { ...last, at: '2025-01-05T10:30+09:00', reason: '古い理由' }] : [];
    expect(earlierRecord(records, finding('a2'))?.reason).toBe(because.reason);
    expect(earlierRecord(records, { ...finding('a2'), field: '概算人件費' })).toBe(null);
    expect(earlierRecord(records, { ...finding('a2'), owner: '施策1-1 別の事業' })).toBe(null);
    expect(earlierRecord(takenBack(records, new Set(['a']), because), finding('a2'))).toBe(null);
  });

  it('accepts no error, not even by a record in the sheet', () => {
    expect(() => accept([], [finding('a'), finding('b', 'error')], because)).toThrow(RangeError);
    const records = accept([], [finding('a')], because);
    expect(applyRecords([finding('a', 'error')], records)).toEqual({
      findings: [finding('a', 'error')],
      lapsed: records,
    });
  });

  it('wants a reason', () => expect(() => accept([], [finding('a')], { ...because, reason: ' ' })).toThrow(RangeError));
});
