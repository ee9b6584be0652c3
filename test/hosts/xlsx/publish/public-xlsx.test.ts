import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { saidIn } from './said-in';
import { readXlsx } from '../../../../src/hosts/xlsx/read-xlsx';
import { rollUp } from '../../../../src/rollup/roll-up';
import { isRemade } from '../../../../src/workbook/mark';
import { build } from '../../../tabs/built';
import { packageErrors, validator } from '../package-errors';
import { convertWithLibreOffice, hasLibreOffice } from '../soffice';
import { published, sample } from './published';
import { salted, secretWord } from './salted';

const { bytes, secrets } = salted();
const copy = published(bytes);
const built = published(build(sample('policy-area-12.xlsx')).bytes);

/** Every part of a package, its name and its content, as one text. */
const wholeText = (file: Uint8Array): string =>
  Object.entries(unzipSync(file))
    .map(([name, content]) => `${name}\n${strFromU8(content, true)}`)
    .join('\n');

describe('the public copy of a workbook with a secret in every place', () => {
  test('that has them all', () => {
    const text = wholeText(bytes);
    const missing = [...secrets].filter(([word]) => !text.includes(word.replace(secretWord, '')));
    expect(secrets.size).toBeGreaterThan(80);
    expect(missing).toEqual([]);
  });

  test('holds none', () => {
    const text = wholeText(copy.bytes);
    expect([...secrets].filter(([word]) => text.includes(word)).map(([, where]) => where)).toEqual([]);
    expect(text.includes(secretWord)).toBe(false);
    expect(text.includes('987654')).toBe(false);
    // Not in the archive's own bytes, either: names, comments, extra fields.
    expect(Buffer.from(copy.bytes).includes(secretWord)).toBe(false);
  });

  test('has the parts that a workbook takes, and no others', () => {
    expect(Object.keys(unzipSync(copy.bytes)).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      ...[1, 2, 3, 4, 5].map((sheet) => `xl/worksheets/sheet${String(sheet)}.xml`),
    ]);
  });

  test('says what it does without', () => {
    expect(copy.leftOut).toMatchSnapshot();
  });

  test('says what of it may have been meant for nobody', () => {
    expect(copy.remarks).toEqual([
      '政策分野12 N62、O62、P62、Q62、U62、V62: 印刷範囲の外の記入も含めました。公表してよいか確かめてください。',
      '政策分野12 A1: 条件付き書式で見えなくなる文字も、公表用では見えます。確かめてください。',
      '政策分野12: 拡張の条件付き書式で見えなくなる文字も、公表用では見えます。確かめてください。',
      '政策分野12: 図形や画像で覆った文字も、公表用では見えます。確かめてください。',
      '政策分野12 V62: 表示より細かい数値を含めました。公表してよいか確かめてください。',
    ]);
  });

  test('keeps what a page says of its number, and the area that is printed', () => {
    const text = wholeText(copy.bytes);
    expect(text.includes('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>')).toBe(true);
    expect(text.includes('!$A$1:$G$51</definedName>')).toBe(true);
  });

  test('says the same as the workbook', () => {
    expect(saidIn(copy.after.evaluation)).toEqual(saidIn(copy.before.evaluation));
  });
});

describe('the public copy of a workbook with its tabs', () => {
  test('has the tabs that are public, as ours, and their results for formulas', () => {
    const { sheets } = readXlsx(built.bytes, '');
    expect(sheets.map(({ name, mark }) => `${name}${mark ? ` ${mark.kind}` : ''}`)).toEqual([
      '政策分野12',
      '個票_施策1',
      '個票_施策2',
      '個票_施策3',
      '集計 summary',
      '事務事業一覧 list',
      '財務一覧 finance',
    ]);
    expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula))).toEqual([]);
    const valuesOf = (name: string, all: typeof sheets) =>
      all.find((sheet) => sheet.name === name)?.cells.map(({ value }) => value);
    for (const { name, mark } of sheets.filter((sheet) => isRemade(sheet.mark)))
      expect(valuesOf(name, sheets)).toEqual(valuesOf(name, built.before.snapshot.sheets) ?? mark);
  });

  test('has nothing that staff should look at', () => {
    expect(built.remarks).toEqual([]);
  });

  test('says the same, and sums up to the same', () => {
    expect(saidIn(built.after.evaluation)).toEqual(saidIn(built.before.evaluation));
    expect(rollUp(built.after).total).toEqual(rollUp(built.before).total);
    expect(rollUp(built.after).total.cost.length).toBeGreaterThan(1);
  });

  test('is the same whenever it is made, and once more of itself', () => {
    expect(published(build(sample('policy-area-12.xlsx')).bytes).bytes).toEqual(built.bytes);
    expect(published(built.bytes).bytes).toEqual(built.bytes);
  });

  (hasLibreOffice ? test : test.skip)('opens in LibreOffice', () => {
    const values = (file: Uint8Array) =>
      readXlsx(file, '').sheets.map(({ cells }) =>
        cells.map(({ value }) => (typeof value === 'number' ? value.toPrecision(12) : value)),
      );
    expect(values(convertWithLibreOffice(built.bytes))).toEqual(values(built.bytes));
  });

  (validator === null ? test.skip : test)('is a workbook as Microsoft’s own SDK wants it', () => {
    expect(packageErrors(built.bytes)).toEqual([]);
    expect(packageErrors(copy.bytes)).toEqual([]);
  });
});
