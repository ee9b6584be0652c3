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
