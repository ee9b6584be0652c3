import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { layoutIn } from '../../src/read/own-tabs/layout-in';
import { aSheet } from '../read/a-sheet';
import { putAll } from '../rules/put';
import { partsOf, zipOf } from '../hosts/xlsx/make-package';
import { items, withForm } from '../workbooks/form-sheet';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const files = folder();
const labels = clean.cardGroups.flatMap(({ measure, cards }) =>
  cards.map((_, at) => [`card/${String(measure)}-${String(at + 1)}/label/direction`, '今後の方向性'] as const),
);
const renamed = putAll(layOut(clean), Object.fromEntries(labels));
const layoutOf = (file: string) => layoutIn(readXlsx(readFileSync(files.path(file)), file), 'workbook');

beforeAll(() => {
  writeFileSync(files.path('renamed.xlsx'), snapshotToXlsx(renamed));
  writeFileSync(files.path('clean.xlsx'), snapshotToXlsx(layOut(clean).snapshot));
  writeFileSync(
    files.path('own.xlsx'),
    snapshotToXlsx(withForm(renamed, items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' }))),
  );
  const names = aSheet([
    ['氏名', '所属', '電話'],
    ['青木', '総務課', '内線201'],
    ['上田', '税務課', '内線305'],
  ]);
  writeFileSync(files.path('names.xlsx'), snapshotToXlsx({ name: 'names.xlsx', sheets: [names] }));
  writeFileSync(files.path('narrow.xlsx'), snapshotToXlsx(withForm(renamed, [['欄', 'この様式での項目名']])));
});
afterAll(files.remove);

/** A blank form whose 必要性 has a drop-down list. */
const blank = (): Uint8Array => {
  const rows = [
    ['事業名', '', '法定／自主', ''],
    ['担当部・課', '', '次年度方針', ''],
    ['概要(目的と内容)', '', '必要性', ''],
    ['財務内容 単位(千円)', '', '令和6年度(予算)', '令和7年度(見込み)'],
    ['事業費'],
    ['所要一般財源'],
    ['概算人件費'],
  ];
  const cells = (row: readonly string[]) =>
    row.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('');
  const list = '<dataValidation type="list" sqref="D3"><formula1>"A,B,C"</formula1></dataValidation>';
  return zipOf(
    partsOf([
      {
        name: '個票',
        rows: rows.map((row) => `<row>${cells(row)}</row>`).join(''),
        after: `<dataValidations count="1">${list}</dataValidations>`,
      },
    ]),
  );
};

describe('hyoka form', () => {
  test('takes the choices of an item from its drop-down list', async () => {
    writeFileSync(files.path('blank.xlsx'), blank());
    expect((await hyoka('form', files.path('blank.xlsx'), '--yes')).code).toBe(0);
    expect(layoutOf('blank-様式定義.xlsx')).toMatchObject({
      own: [{ label: '必要性', kind: 'choice', choices: ['A', 'B', 'C'] }],
      problems: [],
    });
  });

  test('writes proposals that wait into a copy, exit 0', async () => {
    const before = readFileSync(files.path('renamed.xlsx'));
    const { code, out } = await hyoka('form', files.path('renamed.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('採用していない案が2行あります。');
    expect(readFileSync(files.path('renamed.xlsx'))).toEqual(before);
    expect(layoutOf('renamed-様式定義.xlsx')).toMatchObject({
      forms: { card: { direction: { label: '次年度方針' } } },
      proposals: [{ sheet: '様式定義' }, { sheet: '様式定義' }],
      problems: [],
    });
    const { out: told } = await hyoka('check', files.path('renamed-様式定義.xlsx'));
    expect(told).toMatch(/参考 .*採用していない案が2行/u);
  });

  test('--yes puts them in force, and the renamed item is none any more', async () => {
    const { code, out } = await hyoka('form', files.path('renamed.xlsx'), '--yes', '-o', files.path('yes.xlsx'));
    expect([code, out]).toEqual([0, expect.stringContaining('案2行をすべて採用しました。')]);
    expect(layoutOf('yes.xlsx')).toMatchObject({
      forms: { card: { direction: { label: '今後の方向性' } } },
      proposals: [],
    });
    const checked = await hyoka('check', files.path('yes.xlsx'));
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('問題は見つかりませんでした')]);
  });

  test('tells as JSON', async () => {
    const { out } = await hyoka('form', files.path('clean.xlsx'), '-o', files.path('json.xlsx'), '--json');
    expect(breaks('form', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ proposals: 0, written: files.path('json.xlsx'), failed: [] });
  });

  test('adds what is new below the rows of one that stands, and changes none of them', async () => {
    const { code, out } = await hyoka('form', files.path('own.xlsx'), '--json', '-o', files.path('added.xlsx'));
    expect([code, JSON.parse(out)]).toMatchObject([0, { proposals: 2, written: files.path('added.xlsx') }]);
    const layout = layoutOf('added.xlsx');
    expect(layout).toMatchObject({ forms: { card: { summary: { required: false } } }, problems: [] });
    expect(layout?.forms.card.direction.label).toBe('次年度方針');
    expect(layout?.proposals).toHaveLength(2);

    const again = await hyoka('form', files.path('added.xlsx'), '-o', files.path('again.xlsx'));
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('加える案はありませんでした。')]);
    expect(existsSync(files.path('again.xlsx'))).toBe(false);

    await hyoka('form', files.path('own.xlsx'), '--yes', '-o', files.path('in-force.xlsx'));
    expect(layoutOf('in-force.xlsx')).toMatchObject({
      forms: { card: { direction: { label: '今後の方向性' }, summary: { required: false } } },
      proposals: [],
      problems: [],
    });
  });

  test('says where one that stands has no column for a proposal, exit 2', async () => {
    const { code, out, err } = await hyoka('form', files.path('narrow.xlsx'), '--json');
    expect(code).toBe(2);
    expect(err).toContain('シート「様式定義」に案を書き加えられません。');
    expect(breaks('form', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ written: null, failed: [{ code: 'form-stands' }] });
  });

  test('says that a workbook has no form, and writes nothing, exit 2', async () => {
    const { code, out, err } = await hyoka('form', files.path('names.xlsx'), '--json');
    expect(code).toBe(2);
    expect(err).toContain('事業名や事業費などの項目名が見つからない');
    expect(breaks('form', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ written: null, failed: [{ code: 'no-form' }] });
    expect(existsSync(files.path('names-様式定義.xlsx'))).toBe(false);
  });

  test('overwrites nothing unasked', async () => {
    writeFileSync(files.path('there.xlsx'), 'kept');
    const { code } = await hyoka('form', files.path('clean.xlsx'), '-o', files.path('there.xlsx'));
    expect(code).toBe(2);
    expect(readFileSync(files.path('there.xlsx'), 'utf8')).toBe('kept');
  });
});
