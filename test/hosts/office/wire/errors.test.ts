import { toHostError } from '../../../../src/hosts/office/wire/errors';
import { HostError } from '../../../../src/workbook/host';

describe('toHostError', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'access-denied'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['InvalidOrTimedOutSession', 'busy'],
    ['ActivityLimitReached', 'busy'],
    ['ItemNotFound', 'changed-meanwhile'],
    ['ItemAlreadyExists', 'sheet-name-taken'],
    ['ApiNotFound', 'unsupported-excel'],
    ['ApiNotAvailable', 'unsupported-excel'],
    ['InactiveWorkbook', 'other-workbook'],
    ['InvalidSelection', 'other-workbook'],
    ['MemoryLimitReached', 'too-large'],
    ['ServiceNotAvailable', 'busy'],
    ['Conflict', 'changed-meanwhile'],
    ['FilteredRangeConflict', 'filtered'],
    ['MergedRangeConflict', 'merged'],
    ['FormulaLengthExceedsLimit', 'too-long-for-excel'],
    ['SomethingNew', 'unknown'],
  ])('knows %s', (code, expected) => {
    const error = toHostError({ code, message: 'words', debugInfo: { errorLocation: 'Range.values' } });
    expect(error.code).toBe(expected);
    expect(error.detail).toBe(`${code} · words · Range.values`);
  });

  it('keeps a host error, and the cause of any other', () => {
    const known = new HostError('timed-out', '60 s');
    expect(toHostError(known)).toBe(known);
    const cause = new TypeError('broken');
    expect(toHostError(cause)).toMatchObject({ code: 'unknown', detail: 'broken', cause });
  });
});
