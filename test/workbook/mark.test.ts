import { formatMark, parseMark, type Mark } from '../../src/workbook/mark';

const mark: Mark = { kind: 'list', version: 1, tab: '事務事業一覧', area: 'A1:H40' };

describe('a mark', () => {
  it.each([mark, { ...mark, area: 'A1' }, { ...mark, tab: `"5"|'s 一覧!$A$1` }])(
    'is read as it was written: $tab $area',
    (written) => {
      expect(parseMark(formatMark(written), written.tab)).toEqual(written);
      expect(parseMark(`=${formatMark(written)}`, written.tab)).toEqual(written);
    },
  );

  it('covers rows and columns that staff inserted within the area and before it', () => {
    const moved = formatMark(mark).replace('$A$1:$H$40', '$B$3:$I$45');
    expect(parseMark(moved, mark.tab)).toEqual({ ...mark, area: 'A1:I45' });
  });

  it('is read where Excel leaves the quotes of the sheet away', () => {
    expect(parseMark('="list|1|事務事業一覧|"&ROWS(事務事業一覧!$A$1:$H$40)', mark.tab)).toEqual(mark);
  });

  it.each([
    ['a sheet that is renamed, or a copy', formatMark(mark), '事務事業一覧 (2)'],
    ['a sheet whose area was deleted', formatMark(mark).replace(/'.*40/, '#REF!'), mark.tab],
    ['a kind that is not known', formatMark(mark).replace('list', 'other'), mark.tab],
    ['a name of staff’s', '="事務事業一覧"', mark.tab],
  ])('is none on %s', (_, formula, sheet) => {
    expect(parseMark(formula, sheet)).toBeNull();
  });
});
