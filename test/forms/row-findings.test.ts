import { expect, it } from '@jest/globals';
import { parseArea } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { fundedForm, fundedTable } from '../workbooks/row-table';
import { seen } from './seen';

/** Three projects, in rows 3 to 5, with cells typed over. */
function typed(values: Readonly<Record<string, Cell['value'] | null>>): SheetSnapshot {
  const sheet = fundedTable(3);
  const there = new Map(sheet.cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  for (const [address, value] of Object.entries(values)) {
    const { top: row, left: column } = parseArea(address);
    const key = `${String(row)} ${String(column)}`;
    const cell = there.get(key) ?? { row, column, format: '', formula: false, value };
    if (value === null) there.delete(key);
    else there.set(key, { ...cell, value });
  }
  return { ...sheet, cells: [...there.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

it.each<[string, Readonly<Record<string, Cell['value'] | null>>, readonly string[]]>([
  ['nothing', {}, []],
  ['no department', { D4: null }, ['required-blank 調書一覧 D4']],
  ['no name', { C4: null }, ['required-blank 調書一覧 C4']],
  ['no amount', { K4: null }, ['required-blank 調書一覧 K4']],
  [
    'blank amounts, once a row',
    { J4: null, K4: null, K5: null },
    ['required-blank 調書一覧 J4', 'required-blank 調書一覧 K5'],
  ],
  ['an amount in words', { K4: '調整中' }, ['value-unreadable 調書一覧 K4']],
  ['a number in words', { A4: 'に' }, ['value-unreadable 調書一覧 A4']],
  ['a year in words', { B4: '来年' }, ['value-unreadable 調書一覧 B4']],
  ['another year', { B4: 6 }, ['year-mismatch 調書一覧 B4']],
  ['an amount as text', { G4: '14' }, ['number-as-text 調書一覧 G4']],
  ['an amount below zero', { G4: -14 }, ['amount-negative 調書一覧 G4']],
  ['an amount of less than 千円', { G4: 14.5 }, ['amount-fractional 調書一覧 G4']],
  ['a choice that is none', { F4: '見なおす' }, ['choice-unknown 調書一覧 F4']],
  ['markup', { E4: '花を植え、<br>水をやる。' }, ['markup-left 調書一覧 E4']],
  ['an error value', { G4: { error: '#REF!' } }, ['formula-error 調書一覧 G4']],
  ['a sum that does not hold', { L4: 1_000 }, ['relation-broken 調書一覧 J4']],
  ['one name twice', { C4: '花壇1号の手入れ' }, ['project-duplicate 調書一覧 C4']],
  ['no heading 概要, once for all rows', { E1: null }, ['label-missing 調書一覧 E1']],
  [
    'a column that no layout has, once for all rows',
    { M1: '備考', M3: '済', M4: '済', M5: '済' },
    ['label-unknown 調書一覧 M1'],
  ],
  ['a column that few rows fill', { M1: '備考', M3: '済' }, ['label-unknown 調書一覧 M1']],
  ['two columns of one item', { M1: '概要', M3: '花' }, ['label-duplicate 調書一覧 M1']],
  ['another unit, once for all rows', { M1: '（単位：円）' }, ['unit-mismatch 調書一覧 M1']],
])('%s is found at its cell', (_, values, findings) => {
  expect(seen([typed(values)], fundedForm).findings).toEqual(findings);
});
