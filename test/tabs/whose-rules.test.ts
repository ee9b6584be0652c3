import { builtInLayout } from '../../src/layout/layout';
import { givenLines, stoppedLines } from '../../src/tabs/whose-rules';

describe('the line of stopped rules', () => {
  it('names them', () => {
    expect(stoppedLines([{ name: '文字列の数値' }, { name: '並び順の不一致' }])).toEqual([
      '止めている点検項目：2件（文字列の数値、並び順の不一致）',
    ]);
  });

  it('is none where none is stopped', () => expect(stoppedLines([])).toEqual([]));
});

test('a layout that was given is told of, no other', () => {
  expect(givenLines({ ...builtInLayout, source: 'given' })).toEqual(['企画の様式定義で点検']);
  expect(givenLines(builtInLayout)).toEqual([]);
});
