import { describe, expect, it } from '@jest/globals';
import { layOut } from '../../../samples/lay-out';
import { clean } from '../../../samples/clean';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { builtInLines } from '../../../src/layout/form-sheet/built-in-lines';
import type { FormLine } from '../../../src/layout/form-sheet/lines';
import { inWords } from '../../../src/tabs/form/in-words';
import { itemColumns } from '../../../src/tabs/form/item-columns';
import { planFormTab } from '../../../src/tabs/form/tab';
import { hasLibreOffice } from '../../hosts/xlsx/soffice';
import { recalculated } from '../recalculated';

const said: readonly (readonly [string, FormLine<'items'>])[] = [
  ['', {}],
  ['', { place: '個票' }],
  ['標準のまま読みます。', { standard: '事業費' }],
  ['標準のまま読みます。', { standard: '事業費', name: '事業費' }],
  ['標準のまま読みます。空欄でもよいことにします。', { standard: '事業費', required: '任意' }],
  ['「総"事業費"」を「事業費」として読みます。', { standard: '事業費', name: '総"事業費"' }],
  ['この様式にはない項目とします。', { standard: '事業費', name: 'なし', required: '任意' }],
  ['案です。採用を○にするまで、点検にも集計にも使いません。', { name: '備考', adopted: '×' }],
  ['独自の項目「有効性」を点検します。', { name: '有効性', adopted: '○', sum: 'しない' }],
  [
    '独自の項目「有効性」を点検します。空欄をエラーにします。区分別に集計します。',
    { name: '有効性', required: '必須', sum: '区分別' },
  ],
  ['独自の項目「国庫支出金」を点検します。合計を集計します。', { name: '国庫支出金', kind: '金額', sum: '合計' }],
  ['知っている項目とし、点検も集計もしません。', { name: '備考', kind: '対象外', required: '必須' }],
];

describe('「この様式では」', () => {
  it.each(said)('says %s', (words, line) => {
    expect(inWords(line, 3)).toMatchObject({ value: words });
  });

  (hasLibreOffice ? it : it.skip)('says it by a formula, too, that follows what staff type', () => {
    const lines = { ...builtInLines(), items: said.map(([, line]) => line) };
    const plan = { renames: [], tabs: [planFormTab(lines)], edits: [] };
    const { bytes } = writeXlsx(snapshotToXlsx(layOut(clean).snapshot), plan);
    const { form } = recalculated({ form: bytes });
    const cells = form.sheets.find(({ name }) => name === '様式定義')?.cells ?? [];
    const calculated = said.map((_, index) =>
      cells.find(({ row, column }) => row === index + 4 && column === itemColumns.length),
    );
    expect(calculated.map((cell) => cell?.value ?? '')).toEqual(said.map(([words]) => words));
  });
});
