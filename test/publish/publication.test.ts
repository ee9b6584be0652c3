import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut, placeOf } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { publicationOf } from '../../src/publish/publication';
import { openErrors, refusal } from '../../src/publish/refusal';
import { review } from '../../src/review';
import type { Snapshot } from '../../src/workbook/snapshot';
import { published } from '../hosts/xlsx/publish/published';
import { putAt } from '../rules/put';
import { build } from '../tabs/built';
import { items, withForm } from '../workbooks/form-sheet';
import { everyKindWorkbook } from '../workbooks/own-items';
import { aSheet } from '../read/a-sheet';

const textsOf = ({ sheets }: Snapshot): string[] =>
  sheets.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === 'object' ? value.error : String(value))));

describe('items that 様式定義 keeps back', () => {
  const { before, after, remarks } = published(snapshotToXlsx(everyKindWorkbook()));

  test('stay out, labels and values, on every card', () => {
    expect(textsOf(before.snapshot).filter((text) => /^(?:査定額|庁内評価|良|可)$/u.test(text)).length).toBeGreaterThan(
      80,
    );
    expect(textsOf(after.snapshot).filter((text) => /査定額|庁内評価|^良$|^可$/u.test(text))).toEqual([]);
    expect(remarks).toEqual([]);
  });

  test('take nothing else along', () => {
    const kept = before.evaluation.layout.own.filter(({ internal }) => !internal);
    const [was, is] = [before, after].map(({ evaluation: { cards } }) =>
      cards.map((card) => kept.map((item) => [...card.own].find(([one]) => one.label === item.label)?.[1].raw)),
    );
    expect(is).toEqual(was);
    const amounts = ({ evaluation: { cards } }: typeof after) =>
      cards.flatMap(({ years }) => years.map(({ cost }) => cost.raw));
    expect(amounts(after)).toEqual(amounts(before));
  });

  test('stay out where they are known and left alone, too', () => {
    const laidOut = layOut(clean, { rowsBetween: 16 });
    const label = placeOf(laidOut, 'card/1-1/label/review');
    const at = (column: number) => ({ ...label, row: label.row + 1, column });
    const noted = putAt(putAt(laidOut.snapshot, at(label.column), '財政課意見'), at(label.column + 1), '減額すべき');
    const withNote = withForm(
      noted,
      items({ 欄: '個票', この様式での項目名: '財政課意見', 種類: '対象外', 公表: 'しない' }),
    );
    expect(textsOf(published(snapshotToXlsx(withNote)).after.snapshot)).not.toContain('減額すべき');
  });

  test('stay out where they are built in: amounts, their sums and their rows', () => {
    const kept = withForm(layOut(clean).snapshot, items({ 欄: '個票', 標準の項目: '概算人件費', 公表: 'しない' }));
    const { before: whole, after: copy } = published(snapshotToXlsx(kept));
    const labour = ({ evaluation: { cards } }: typeof copy) =>
      cards.flatMap(({ years }) => years.map((year) => year.labour.raw));
    expect(labour(whole).filter((raw) => raw !== null).length).toBeGreaterThan(50);
    expect(labour(copy).filter((raw) => raw !== null)).toEqual([]);
    expect(textsOf(copy.snapshot)).not.toContain('概算人件費');
  });

  test('keep a tab out that was built before they were kept back', () => {
    const laidOut = layOut(clean).snapshot;
    const before = build(snapshotToXlsx(laidOut)).bytes;
    const { snapshot } = published(before).before;
    const kept = withForm(snapshot, items({ 欄: '個票', 標準の項目: '概算人件費', 公表: 'しない' }));
    const { publication, leftOut } = publicationOf(review(kept));
    expect(publication.sheets.map(({ name }) => name)).not.toContain('財務一覧');
    expect(leftOut.find(({ sheet }) => sheet === '財務一覧')?.what).toContain(
      '公表しない項目「概算人件費」が残るシート',
    );
  });

  test('are pointed out where a heading of theirs stands and no value was read', () => {
    const { snapshot } = layOut(clean);
    const [first, ...others] = snapshot.sheets;
    if (!first) throw new RangeError('no sheet');
    const strange = putAt(
      { ...snapshot, sheets: [first, ...others] },
      { sheet: first.name, row: 80, column: 0 },
      '概算人件費',
    );
    const kept = withForm(strange, items({ 欄: '個票', 標準の項目: '概算人件費', 公表: 'しない' }));
    expect(publicationOf(review(kept)).remarks).toEqual([expect.stringContaining(`${first.name} A81`)]);
  });
});

describe('sheets', () => {
  test('that are no evaluation, or not in sight, stay out', () => {
    const { snapshot } = layOut(clean);
    const extra = [
      aSheet([['メモ']], [], 'メモ'),
      { ...aSheet([['控え']], [], '控え'), visibility: 'hidden' as const },
      { ...aSheet([], [], 'グラフ1'), type: 'chart' as const },
    ];
    const { publication, leftOut } = publicationOf(review({ ...snapshot, sheets: [...snapshot.sheets, ...extra] }));
    expect(publication.sheets.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
    expect(leftOut.map(({ sheet, what }) => `${sheet ?? ''}: ${what}`)).toEqual([
      'メモ: 評価の様式でないシート',
      '控え: 非表示のシート',
      'グラフ1: グラフシート',
    ]);
  });

  test('none of them is enough to be refused', () => {
    expect(refusal([], { sheets: [] }, { withErrors: true })).toBe('no-sheets');
  });
});

describe('open errors', () => {
  const { findings, snapshot } = review(putAt(layOut(clean).snapshot, placeOf(layOut(clean), 'card/1-1/name'), null));
  const { publication } = publicationOf(review(snapshot));

  test('keep a workbook back until it is asked for', () => {
    expect(openErrors(findings)).toBeGreaterThan(0);
    expect(refusal(findings, publication, { withErrors: false })).toBe('open-errors');
    expect(refusal(findings, publication, { withErrors: true })).toBeNull();
  });

  test('that were accepted keep nothing back', () => {
    const accepted = findings.map((one) => ({ ...one, accepted: { reason: '可', by: '課', at: '今日' } }));
    expect(refusal(accepted as typeof findings, publication, { withErrors: false })).toBeNull();
  });
});
