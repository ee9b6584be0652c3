import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { namedFiles } from '../../src/cli/named-files';
import { folder } from './call';

const files = folder();

beforeAll(() => {
  for (const name of [
    '政策12.xlsx',
    '政策1.XLSX',
    '政策12(案).xlsx',
    '~$政策12.xlsx',
    '.控え.xlsx',
    '政策12.docx',
    '文字が[1]*',
  ]) {
    writeFileSync(files.path(name), '');
  }
  writeFileSync(files.path('カ\u3099イド.xlsm'), '');
  mkdirSync(files.path('政策13.xlsx'));
});
afterAll(files.remove);

const named = (word: string) => namedFiles([files.path(word)]);
const paths = (...names: string[]) => names.map((name) => files.path(name));

test.each([
  ['*.xlsx', ['政策1.XLSX', '政策12(案).xlsx', '政策12.xlsx']],
  ['政策??.xlsx', ['政策12.xlsx']],
  ['政策12(*).xlsx', ['政策12(案).xlsx']],
  ['ガ*', ['カ\u3099イド.xlsm']],
  ['文字が[1]*', ['文字が[1]*']],
  ['*.xls', ['*.xls']],
  ['none/*.xlsx', ['none/*.xlsx']],
  ['none.xlsx', ['none.xlsx']],
])('%s', (word, names) => {
  expect(named(word)).toEqual(paths(...names));
});

test('several words, one after the other, the folder as it was written', () => {
  expect(namedFiles(['samples/c*.xlsx', 'a.xlsx'])).toEqual(['samples/clean.xlsx', 'a.xlsx']);
});

test('a folder stands for its workbooks, but for lock files, those in sub-folders and what the command wrote', () => {
  const names = ['a.xlsx', 'b.xlsm', '~$a.xlsx', 'a-集計済み.xlsx', 'a-修正済み.xlsx', 'a-様式定義.xlsx', 'c.docx'];
  mkdirSync(files.path('課/下/'), { recursive: true });
  for (const name of [...names, '下/d.xlsx']) writeFileSync(files.path(`課/${name}`), '');
  expect(named('課')).toEqual(paths('課/a.xlsx', '課/b.xlsm'));
});
