import { namesFor } from '../../../src/taskpane/publish/names-for';

it('names the copy as the command does: one of a workbook with macros has none', () => {
  expect(namesFor('評価.xlsx').files).toEqual({ xlsx: '評価-公表用.xlsx', html: '評価-公表用.html' });
  expect(namesFor('評価.v2.XLSM')).toEqual({
    files: { xlsx: '評価.v2-公表用.xlsx', html: '評価.v2-公表用.html' },
    command: 'hyoka publish "評価.v2.XLSM"',
  });
});

it('names the copy of a workbook that has never been saved', () => {
  expect(namesFor('Book1').files.xlsx).toBe('Book1-公表用.xlsx');
});
