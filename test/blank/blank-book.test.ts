import { describe, expect, test } from '@jest/globals';
import * as fc from '../cases';
import { clean } from '../../samples/clean';
import { blankBook } from '../../src/blank/blank-book';
import { hints } from '../../src/blank/hints';
import type { Wishes } from '../../src/blank/wishes';
import { newXlsx } from '../../src/hosts/xlsx/create/new-xlsx';
import { packingInNode } from '../../src/hosts/xlsx/packing-in-node';
import { readEntries } from '../../src/hosts/xlsx/read-entries';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { unpackingInNode } from '../../src/hosts/xlsx/unpacking-in-node';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review } from '../../src/review';
import { rules } from '../../src/rules';
import { plan } from '../../src/tabs/plan';
import { address } from '../../src/workbook/address';
import { canPrint, convertWithLibreOffice, hasLibreOffice } from '../hosts/xlsx/soffice';
import { packageErrors, validator } from '../hosts/xlsx/package-errors';
import { partNames, partText } from '../hosts/xlsx/parts';
import { recalculated } from '../tabs/recalculated';
import { calculated, fillIn } from './fill-in';
import { pagesOf } from './pages';

const usual: Wishes = { year: 2024, area: { number: '12', name: '中小企業' }, measures: 3, cards: 14 };
const book = (wishes: Partial<Wishes> = {}) => blankBook({ ...usual, ...wishes }, rules);
const file = (wishes: Partial<Wishes> = {}) => newXlsx(book(wishes), packingInNode);
const findingsOf = (bytes: Uint8Array) => review(readXlsx(bytes, '評価シート.xlsx')).findings;

const wishes = fc.record<Wishes>({
  year: fc.integer({ min: 2005, max: 2040 }),
  area: fc.option(
    fc.record({ number: fc.stringMatching(/^[1-9]\d?$/), name: fc.constantFrom('', '中小企業', '道路') }),
  ),
  measures: fc.integer({ min: 1, max: 6 }),
  cards: fc.integer({ min: 1, max: 12 }),
});

describe('a blank workbook', () => {
  test('lacks nothing but what is to be filled in', () => {
    fc.assert(
      fc.property(wishes, (some) => {
        const found = new Set(findingsOf(file(some)).map(({ rule }) => rule));
        expect([...found].filter((rule) => rule !== 'required-blank' && rule !== 'kpi-target-missing')).toEqual([]);
        expect(found).toContain('required-blank');
      }),
      { numRuns: 15 },
    );
  });

  test('has all sections, its cards, 設定 and 様式定義', () => {
    const snapshot = readXlsx(file({ cards: 4 }), 'a.xlsx');
    expect(snapshot.sheets.map(({ name, mark }) => [name, mark?.kind ?? null])).toEqual([
      ['政策分野12', null],
      ['個票_施策1', null],
      ['個票_施策2', null],
      ['個票_施策3', null],
      ['事務事業一覧', null],
      ['設定', 'settings'],
      ['様式定義', 'form'],
    ]);
    const { evaluation, settings } = review(snapshot);
    expect(evaluation).toMatchObject({
      year: 2024,
      policyArea: { number: { value: '12' }, name: { value: '中小企業' } },
    });
    expect(evaluation.measures).toHaveLength(3);
    expect(evaluation.kpis.map(({ years }) => years.map(({ year }) => year.value))).toEqual(
      [0, 1, 2].map(() => [2023, 2024, 2025]),
    );
    expect(settings.stage).toBe('所管課提出');
    expect(evaluation.layout).toMatchObject({ source: 'workbook', problems: [], proposals: [] });
  });

  test('bears no protection, and offers what may be chosen', () => {
    const bytes = file({ measures: 1, cards: 2 });
    const xml = partNames(bytes)
      .map((part) => partText(bytes, part))
      .join('');
    expect(xml).not.toMatch(/sheetProtection|workbookProtection/);
    const at = (row: number, column: number) => ({ sheet: '個票_施策1', row, column });
    const { cells, names } = readEntries(
      bytes,
      [at(2, 4), at(3, 2), at(3, 4), at(11, 2), at(11, 4), at(5, 4)],
      unpackingInNode,
    );
    expect(Object.fromEntries(cells.map((cell) => [address(cell), cell.list ?? cell.format]))).toEqual({
      E3: '"法定,自主"',
      C4: '部課の選択肢',
      E4: '"継続,拡充,縮小,改善,見直し,統合,休止,終了,廃止,完了,移管,新規"',
      C12: '"1,2,3,4,5"',
      E12: "'設定'!$F$4:$F$172",
      E6: '#,##0;"△"#,##0;0',
    });
    expect(names.get('部課の選択肢')).toBe("'設定'!$E$4:$E$103");
    const settings = readXlsx(bytes, 'a.xlsx').sheets.find(({ name }) => name === '設定')?.cells ?? [];
    expect(settings.filter(({ column }) => column === 5).map(({ value }) => value)).toHaveLength(170);
  });

  test('refuses no field of several values', () => {
    for (const one of [hints.department, hints.relatedDepartment, hints.populationGoals, hints.sdgTargets])
      expect(one).not.toHaveProperty('refuses');
    expect(hints.obligation.refuses).toBe(true);
  });

  (validator === null ? test.skip : test)('is what the Open XML SDK takes', () => {
    expect(packageErrors(file())).toEqual([]);
    expect(packageErrors(file({ area: null, measures: 1, cards: 1 }))).toEqual([]);
  });

  (canPrint ? test : test.skip)('is printed a card a page, each whole', () => {
    const pages = pagesOf(convertWithLibreOffice(file({ measures: 2, cards: 3 }), 'pdf'));
    const cards = pages.filter((page) => page.includes('個票_施策'));
    expect(cards).toHaveLength(6);
    for (const page of cards)
      expect(['施策', '事業名', '見込み', '概算人件費', 'SDGs'].filter((label) => !page.includes(label))).toEqual([]);
  });
});

describe('a workbook that is filled in by its labels', () => {
  const third = { ...clean.kpis[0]!, number: 3, name: '開業した事業所の数', unit: '件', description: '一年間の件数' };
  const kpi = {
    ...third,
    years: third.years.map((year, at) => ({ ...year, target: 40 + at, actual: at < 2 ? 44 + at : null })),
    finalTarget: 50,
    verification: '相談の窓口を増やしたため、目標を上回った。',
  };
  const data = { ...clean, kpis: [...clean.kpis, kpi] };
  const blank = file();
  const filled = writeXlsx(blank, { renames: [], tabs: [], edits: fillIn(readXlsx(blank, 'a.xlsx'), data) }).bytes;
  const snapshot = calculated(readXlsx(filled, '評価シート.xlsx'), book());

  test('has nothing found in it', () => {
    const { findings, evaluation } = review(snapshot);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(evaluation.cards).toHaveLength(27);
    expect(evaluation.list?.rows).toHaveLength(27);
  });

  test('is built upon', () => {
    const built = writeXlsx(filled, plan(review(snapshot), '令和8年8月1日')).bytes;
    expect(findingsOf(built).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    const list = readXlsx(built, 'a.xlsx').sheets.find(({ name }) => name === '事務事業一覧');
    expect(list?.mark?.kind).toBe('list');
    expect(list?.cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining(clean.cardGroups.flatMap(({ cards }) => cards.map(({ name }) => name))),
    );
  });

  (hasLibreOffice ? test : test.skip)('is calculated so by LibreOffice', () => {
    const { a } = recalculated({ a: filled });
    expect(review(a).findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(review(a).evaluation.list?.rows.map(({ name }) => name.value)).toEqual(
      review(snapshot).evaluation.list?.rows.map(({ name }) => name.value),
    );
  });
});
