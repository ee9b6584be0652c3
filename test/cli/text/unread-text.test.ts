import { unreadLines } from '../../../src/cli/text/unread-text';

const places = [
  { sheet: '個票', row: 4, column: 1 },
  { sheet: '個票', row: 14, column: 1 },
];

it('names each label, on how many cards it stands, where first, and an example', () => {
  expect(
    unreadLines([{ form: 'card', label: '備考', places, bearing: 2, example: '来年度\n見直す', forms: 3 }]),
  ).toEqual([
    '読み取らなかった項目（点検にも集計にも入っていません）',
    '  備考: 個票3枚中2枚（個票 B5、例：来年度 見直す）',
  ]);
});

it('says nothing where all was read', () => expect(unreadLines([])).toEqual([]));
