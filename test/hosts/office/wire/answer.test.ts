import { ask, askFontIfThere, askIfThere, askItems, all } from '../../../../src/hosts/office/wire/answer';
import { request } from '../../../../src/hosts/office/wire/request';
import { staffWorkbook } from '../../../contract/staff-workbook';
import { openExcel } from '../excel';

beforeEach(() => openExcel(staffWorkbook));

it('is read once Excel has answered', async () => {
  const names = await request('reading', (workbook) =>
    all([
      ask(workbook, 'name'),
      askIfThere(workbook.worksheets.getItemOrNullObject('白紙'), 'name'),
      askIfThere(workbook.worksheets.getItemOrNullObject('無い'), 'name'),
    ]),
  );
  expect(names.map((one) => one?.name)).toEqual([staffWorkbook.name, '白紙', undefined]);
  const items = await request('reading', ({ worksheets }) => askItems(worksheets, 'name'));
  expect(items.map(({ name }) => name)).toEqual(staffWorkbook.sheets.map(({ name }) => name));
});

it('cannot be read before: that does not compile', async () => {
  await request('reading', (workbook) => {
    const named = ask(workbook, 'name');
    // @ts-expect-error -- only `request` has what it takes to read it
    void (() => named());
    return named;
  });
});

it('names what it asks for in one text: the library passes lists on without looking at them', () => {
  const load = jest.fn();
  const object = { load, isNullObject: false, name: '', id: '' };
  ask(object, 'id', 'name');
  askIfThere(object, 'id', 'name');
  askItems({ load, items: [object] }, 'id', 'name');
  askFontIfThere(object as unknown as Excel.Range, 'bold', 'color');
  expect(load.mock.calls).toEqual([
    ['id,name'],
    ['id,name'],
    ['items/id,items/name'],
    ['format/font/bold,format/font/color'],
  ]);
});
