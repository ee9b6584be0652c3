import { stoppedLines } from '../../src/tabs/stopped-lines';

describe('the line of stopped rules', () => {
  it('names them', () => {
    expect(stoppedLines([{ name: '文字列の数値' }, { name: '並び順の不一致' }])).toEqual([
      '止めている点検項目：2件（文字列の数値、並び順の不一致）',
    ]);
  });

  it('is none where none is stopped', () => expect(stoppedLines([])).toEqual([]));
});
