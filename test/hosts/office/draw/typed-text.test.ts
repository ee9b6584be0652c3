import { typedText } from '../../../../src/hosts/office/draw/typed-text';

const at = { sheet: '財務一覧', row: 2, column: 1 };

describe('typedText', () => {
  it.each([
    '=SUM(A1)',
    '+81',
    '-',
    '@home',
    "'quoted",
    '＝全角',
    '1-2',
    '13-1',
    '1/2',
    '２，５００',
    '1,000',
    '(100)',
    '50%',
    '¥100',
    '.5',
    ' 12',
    '10:30',
    '令和6年4月1日',
    'R6.4.1',
    'Ｒ６．４．１',
    'May 5',
    'TRUE',
    'false',
    '#N/A',
    '4月1日',
    '\\1,000',
    '＼100',
    '午前10:30',
    'ＴＲＵＥ',
    '㋿6年',
    '商工課',
    'Rebuild',
  ])('marks %s, whatever Excel might read in it', (text) => {
    expect(typedText(text, 'General', at)).toBe(`'${text}`);
  });

  it('leaves an empty cell empty', () => {
    expect(typedText('', 'General', at)).toBe('');
  });

  it('types no more than 32,767 characters: without the mark what begins with a letter', () => {
    expect(typedText('あ'.repeat(32_766), 'General', at)).toHaveLength(32_767);
    expect(typedText('あ'.repeat(32_767), 'General', at)).toBe('あ'.repeat(32_767));
  });

  it.each(['=', "'", '-', '＝', '1', '\\'])('names the cell of a text as long that begins with %s', (first) => {
    expect(() => typedText(first.padEnd(32_767, 'あ'), 'General', at)).toThrow("too-long-for-excel: '財務一覧'!B3");
  });

  it('leaves all to the text format', () => {
    expect(typedText('8.10', '@', at)).toBe('8.10');
  });
});
