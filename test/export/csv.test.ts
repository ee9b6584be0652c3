import { expect, test } from '@jest/globals';
import type { Table } from '../../src/export/columns';
import { csvOf } from '../../src/export/csv';

const column = (type: 'string' | 'number' | 'boolean') => ({ type, title: '', description: '' });
const table: Table = {
  name: 'texts',
  title: '',
  description: '',
  columns: { text: column('string'), amount: column('number'), yes: column('boolean') },
  rows: [
    { text: '=1+1', amount: 0, yes: true },
    { text: '-5、@A1、+81', amount: -2.5, yes: false },
    { text: 'a "quoted", text\nof two lines', amount: null, yes: true },
    { text: null, amount: 1_234_567, yes: true },
  ],
};

test('is RFC 4180 with a byte order mark; texts stand as they are', () => {
  expect(csvOf(table)).toBe(
    [
      '\ufefftext,amount,yes',
      '=1+1,0,true',
      '-5、@A1、+81,-2.5,false',
      '"a ""quoted"", text\nof two lines",,true',
      ',1234567,true',
      '',
    ].join('\r\n'),
  );
});

test('a table without rows has its names', () => {
  expect(csvOf({ ...table, rows: [] })).toBe('\ufefftext,amount,yes\r\n');
});
