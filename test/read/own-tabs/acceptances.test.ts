import { readAcceptances } from '../../../src/read/own-tabs/acceptances';
import { acceptanceColumns } from '../../../src/model/acceptance-sheet';
import { tabNames } from '../../../src/workbook/mark';
import { aSheet, type Row } from '../a-sheet';

const mark = { kind: 'acceptances', version: 1, tab: tabNames.acceptances, area: 'A1:J9' } as const;
const headings: Row = Object.values(acceptanceColumns);
const line = (fingerprint: Row[number]): Row => [
  '事業費の大幅増減',
  ' 施策1-1 支援 ',
  '事業費',
  '指摘',
  '理由',
  '佐藤',
  '2026-01-05 10:30',
  '有効',
  '企',
  fingerprint,
];
const recordsOf = (...rows: readonly Row[]) =>
  readAcceptances({ name: 'a.xlsx', sheets: [aSheet([['本文']]), { ...aSheet(rows), mark }] });

describe('the records of 確認記録', () => {
  it('are read line by line', () => {
    expect(recordsOf(['確認記録'], headings, line('f1'), [], line(' f2 '))).toEqual(
      ['f1', 'f2'].map((fingerprint) => ({
        name: '事業費の大幅増減',
        owner: '施策1-1 支援',
        field: '事業費',
        message: '指摘',
        reason: '理由',
        by: '佐藤',
        at: '2026-01-05T10:30',
        cancelled: null,
        initials: '企',
        fingerprint,
      })),
    );
  });

  it('are told by their headings, in any order', () => {
    const turned = (row: Row) => [...row].reverse();
    expect(recordsOf(turned(headings), turned(line('f1')))).toEqual(recordsOf(headings, line('f1')));
  });

  it('of an earlier version are told by its headings', () => {
    expect(recordsOf(['照合符号', '規則'], ['f1', 'budget-swing'])[0]?.name).toBe('budget-swing');
  });

  it('have nothing of a column that does not stand, and nothing of a blank cell', () => {
    const [record] = recordsOf(['照合符号', '点検項目', '記入者'], ['f1', null, 5]);
    expect(record).toEqual({
      name: '',
      owner: '',
      field: '',
      message: '',
      reason: '',
      by: '5',
      at: '',
      cancelled: null,
      initials: '',
      fingerprint: 'f1',
    });
    expect(recordsOf(['照合符号', '点検項目'], ['f1', { error: '#REF!' }])[0]?.name).toBe('');
  });

  it('bear a fingerprint', () => {
    expect(recordsOf(headings, line(null), line('  '), line('f1'))).toHaveLength(1);
  });

  it('stand below the headings', () => {
    expect(recordsOf(line('f1'), headings)).toEqual([]);
    expect(recordsOf(line('f1'))).toEqual([]);
  });

  it('stand on a sheet of ours alone', () => {
    expect(
      readAcceptances({
        name: 'a.xlsx',
        sheets: [
          aSheet([headings, line('f1')]),
          { ...aSheet([headings, line('f1')]), mark: { ...mark, kind: 'results' } },
        ],
      }),
    ).toEqual([]);
    expect(readAcceptances({ name: 'a.xlsx', sheets: [] })).toEqual([]);
  });
});
