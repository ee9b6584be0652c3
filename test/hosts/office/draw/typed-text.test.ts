import { typedText } from '../../../../src/hosts/office/draw/typed-text';

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
  ])('marks %s, which Excel might misread', (text) => {
    expect(typedText(text, 'General')).toBe(`'${text}`);
  });

  it.each(['商工課', '中小企業の振興', '◎', '△', '【1】販路', 'SDGs', 'Rebuild', ''])('leaves %s alone', (text) => {
    expect(typedText(text, 'General')).toBe(text);
  });

  it('leaves all to the text format', () => {
    expect(typedText('8.10', '@')).toBe('8.10');
  });
});
