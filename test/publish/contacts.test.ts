import { expect, test } from '@jest/globals';
import { suspectedContacts } from '../../src/publish/contacts';
import { aSheet } from '../read/a-sheet';

const found = (...row: (string | number)[]) =>
  suspectedContacts({ name: '', sheets: [aSheet([row])] }).map(({ cell, kind, text }) => `${cell} ${kind} ${text}`);

test.each([
  ['問合せは0242-39-1111まで', ['A1 電話番号 0242-39-1111']],
  ['ＴＥＬ　０２４２－３９－１１１１', ['A1 電話番号 TEL 0242-39-1111']],
  ['（0242）39-1111', ['A1 電話番号 (0242)39-1111']],
  ['090ー1234ー5678', ['A1 電話番号 090-1234-5678']],
  ['0242391111', ['A1 電話番号 0242391111']],
  ['+81-242-39-1111', ['A1 電話番号 +81-242-39-1111']],
  ['電話39-1111', ['A1 電話番号 電話39-1111']],
  ['商工課（内線 2345）', ['A1 内線 内線 2345']],
  ['担当（内）2345', ['A1 内線 (内)2345']],
  ['shoko@city.example.jp', ['A1 メールアドレス shoko@city.example.jp']],
  ['shoko＠city．example．jp', ['A1 メールアドレス shoko@city.example.jp']],
  ['shoko(at)city.example.jp 内線12', ['A1 メールアドレス shoko(at)city.example.jp', 'A1 内線 内線12']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '令和6年度から0.5ポイント上昇し、1,234件となった。',
  '市内12社、県内34社',
  '2024-04-01から2025-03-31まで',
  '施策1-3',
  '12,345,678千円',
  'SDGs 8.10、11.4',
])('%s is none', (text) => {
  expect(found(text)).toEqual([]);
});

test('a number beside a label of one', () => {
  expect(found('担当課内線', 2345)).toEqual(['B1 電話番号 2345']);
  expect(found('担当課', 2345)).toEqual([]);
});
