import { unreadLines } from '../../../src/cli/text/unread-text';

const places = [
  { sheet: '個票', row: 4, column: 1 },
  { sheet: '個票', row: 14, column: 1 },
];

it('names each label, on how many cards it stands, where first, and an example', () => {
  const own = { label: '備考', places, example: '来年度\n見直す', forms: 3 };
  const held = { form: 'kpi', label: 'ランク', places: places.slice(0, 1), example: 'A', forms: 2 } as const;
  expect(
    unreadLines([
      { ...own, form: 'card', bearing: 2, values: [] },
      { ...held, bearing: 1, values: [] },
    ]),
  ).toEqual([
    '読み取らなかった項目（点検にも集計にも入っていません）',
    '  備考: 3枚中2枚の個票（個票 B5、例：来年度 見直す）',
    '  ランク: 2件中1件の指標（個票 B5、例：A）',
  ]);
});

it('says nothing where all was read', () => expect(unreadLines([])).toEqual([]));
