import { eraPattern, yearOfEra } from '../../src/workbook/eras';

it.each([
  ['令和', '6', 2024],
  ['R', '元', 2019],
  ['r', '1', 2019],
  ['平成', '31', 2019],
  ['H', '1', 1989],
  ['昭和', '64', 1989],
  ['S', '1', 1926],
  ['令和', '0', null],
  ['大正', '1', null],
])('%s%s年 is %s', (era, count, year) => {
  expect(yearOfEra(era, count)).toBe(year);
});

it('tells an era in a text', () => {
  expect('令和6年、H5年、2024年'.match(new RegExp(eraPattern, 'gu'))).toEqual(['令和', 'H']);
});
