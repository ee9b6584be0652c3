import { namingFile } from '../../../src/hosts/in-worker/naming-file';
import { HostError } from '../../../src/workbook/host';

test.each([
  ['a part, which staff do not know', 'xl/worksheets/sheet1.xml', '12.xlsx'],
  ['a sheet', '個票_施策1', '12.xlsx（個票_施策1）'],
  ['the file', '12.xlsx', '12.xlsx'],
  ['nothing', '', ''],
])('an error about %s is told by the file', (_, detail, told) => {
  expect(() => namingFile('12.xlsx')(new HostError('damaged', detail))).toThrow(
    expect.objectContaining({ code: 'damaged', detail: told }) as Error,
  );
});

test.each([new HostError('unknown', 'TypeError: x', { cause: 'x' }), new Error('stopped by staff')])(
  'any other error is told as it is: %s',
  (error) => {
    expect(() => namingFile('12.xlsx')(error)).toThrow(error);
  },
);
