import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import type { WritePlan } from '../../src/workbook/plan';
import { putAll, type Put } from '../rules/put';
import { build, stamp } from './built';

const laidOut = (puts: Readonly<Record<string, Put>>) => putAll(layOut(clean), puts);

/** Every name that some tab prints for 施策1. */
const namesIn = ({ tabs }: WritePlan) => [
  ...new Set(
    tabs
      .filter(({ kind }) => kind !== 'results')
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))))
      .flatMap((text) => /^(?:小計 )?施策1 (.+)$/su.exec(text)?.[1] ?? []),
  ),
];

describe('all tabs print one name of a 施策', () => {
  test('plain where the workbook has one', () => {
    expect(namesIn(plan(review(laidOut({})), stamp))).toEqual(['地場産業の振興']);
  });

  test.each([
    ['the list differs', { 'list/heading/1/name': '施策1 地場産業の推進' }, '地場産業の推進（名称不一致）'],
    ['the header differs', { 'measure/1/name': '地場産業の推進' }, '地場産業の振興（名称不一致）'],
    ['the cards differ', { 'cardHeading/1/name': '施策1 地場産業の推進' }, '地場産業の振興（名称不一致）'],
  ])('marked where %s', (_, puts, name) => {
    expect(namesIn(plan(review(laidOut(puts)), stamp))).toEqual([name]);
  });

  test('building settles nothing, and the mark goes once the names agree', () => {
    const puts = { 'list/heading/1/name': '施策1 地場産業の推進' };
    const disputedIn = (bytes: Uint8Array) =>
      review(readXlsx(bytes, 'a.xlsx')).findings.filter(({ rule }) => rule === 'measure-name-differs');
    const before = snapshotToXlsx(laidOut(puts));
    const once = build(before);
    expect(disputedIn(before)).toHaveLength(1);
    expect(disputedIn(once.bytes).map(({ fingerprint }) => fingerprint)).toEqual(
      disputedIn(before).map(({ fingerprint }) => fingerprint),
    );
    expect(namesIn(build(once.bytes).plan)).toEqual(['地場産業の推進（名称不一致）']);

    const agreed = readXlsx(once.bytes, 'a.xlsx');
    const sheets = agreed.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.value === '施策1 地場産業の推進（名称不一致）'
          ? { ...cell, value: '施策1 地場産業の振興（名称不一致）' }
          : cell,
      ),
    }));
    expect(namesIn(plan(review({ ...agreed, sheets }), stamp))).toEqual(['地場産業の振興']);
  });
});
